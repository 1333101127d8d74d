import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

type Generator = ReturnType<typeof xoroshiro128plus>;

/** Where every stream stands, as plain JSON. */
export type SavedChance = Readonly<Record<string, readonly number[]>>;

/**
 * All chance of a world: one seed, and a stream of its own for each who draws. A new consumer of chance never
 * shifts the draws of an old one.
 */
export class Chance {
  readonly #seed: number;
  readonly #streams = new Map<string, Generator>();

  constructor(seed: number, saved: SavedChance = {}) {
    this.#seed = seed;
    for (const [name, state] of Object.entries(saved))
      this.#streams.set(name, xoroshiro128plusFromState(state));
  }

  /** A whole number from `least` to `most`, both inclusive, from the stream of this name. */
  integer(stream: string, least: number, most: number): number {
    return uniformInt(this.#stream(stream), least, most);
  }

  /** `digits` lower-case hexadecimal digits. */
  hex(stream: string, digits: number): string {
    let text = '';
    while (text.length < digits) text += this.integer(stream, 0, 15).toString(16);
    return text;
  }

  /** An identifier in the form of a version 4 GUID. */
  guid(stream: string): string {
    const hex = this.hex(stream, 30);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
  }

  /** Where every stream stands that has been drawn from. */
  save(): SavedChance {
    return Object.fromEntries([...this.#streams].map(([name, generator]) => [name, generator.getState()]));
  }

  #stream(name: string): Generator {
    let generator = this.#streams.get(name);
    if (generator === undefined) {
      generator = xoroshiro128plus(seedOf(this.#seed, name));
      this.#streams.set(name, generator);
    }
    return generator;
  }
}

/** FNV-1a over the name, begun at the seed: 32 bits, the same on every machine. */
function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed}/${name}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash | 0;
}
