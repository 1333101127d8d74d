import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Identifiers for requests, failures and the like: made from a seed, so that a conversation replays to the letter. */
export function createIds(seed: number): () => string {
  const generator = xoroshiro128plus(seed);
  const eight = (): string => (generator.next() >>> 0).toString(16).padStart(8, '0');
  return () => {
    const [a, b, c, d] = [eight(), eight(), eight(), eight()];
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
  };
}
