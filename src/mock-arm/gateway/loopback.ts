import { invariant } from '../../model/index.ts';

/** Addresses of 127.0.0.0/8, given out one after the other and never twice. */
export class LoopbackRange {
  readonly #first: number;
  readonly #size: number;
  #given = 0;

  /**
   * @param first the address before the first that is given out, as in `127.64.0.0`
   * @param size how many there are
   */
  constructor(first: string, size: number) {
    this.#first = numberOf(first);
    this.#size = size;
  }

  next(): string {
    this.#given++;
    invariant(this.#given <= this.#size, () => `more than ${this.#size} loopback addresses are asked for`);
    return textOf(this.#first + this.#given);
  }
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function textOf(number: number): string {
  return [24, 16, 8, 0].map((bits) => (number >>> bits) & 255).join('.');
}
