/** More than these are not kept; a client that asks for something else each time gains nothing. */
const mostAnswers = 1_000;
/** Longer packets are not asked twice. */
const longestBytes = 300;
const idBytes = 2;

/**
 * Answers that were given to the very same bytes, but for their id, while nothing has changed. Most clients ask for the
 * same few names again and again.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, Buffer>();
  #stamp: object | undefined;

  /**
   * The answer to a packet.
   *
   * @param stamp the same for as long as answers stay the same
   */
  find(stamp: object, packet: Buffer, over: string): Buffer | undefined {
    if (stamp !== this.#stamp) this.#answers.clear();
    this.#stamp = stamp;
    if (packet.length < idBytes || packet.length > longestBytes) return undefined;
    const kept = this.#answers.get(keyOf(packet, over));
    if (kept === undefined) return undefined;
    const answer = Buffer.from(kept);
    packet.copy(answer, 0, 0, idBytes);
    return answer;
  }

  /** Keeps the answer to a packet, found under the stamp that was looked with last. */
  keep(packet: Buffer, over: string, answer: Buffer): void {
    if (packet.length > longestBytes) return;
    if (this.#answers.size >= mostAnswers) this.#answers.clear();
    this.#answers.set(keyOf(packet, over), answer);
  }
}

function keyOf(packet: Buffer, over: string): string {
  return over + packet.toString('latin1', idBytes);
}
