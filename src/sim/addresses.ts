import { invariant } from '../model/index.ts';
import { formatAddress } from './prefixes.ts';
import { RehearsalError } from './rehearsal-error.ts';

/** Public addresses come from 198.18.0.0/15: set aside for benchmarks, routed nowhere (RFC 2544). */
const publicPool = { first: 198 * 2 ** 24 + 18 * 2 ** 16 + 1, size: 131_070 };

/** Which public addresses are held, and by whom, as plain JSON. */
export interface SavedAddresses {
  readonly cursor: number;
  readonly holders: readonly (readonly [address: string, holder: string])[];
}

/** Gives out public addresses so that no two owners ever hold the same one. */
export class Addresses {
  #cursor = 0;
  readonly #holders = new Map<string, string>();

  /** The addresses that were saved. */
  static load(saved: SavedAddresses): Addresses {
    const addresses = new Addresses();
    addresses.#cursor = saved.cursor;
    for (const [address, holder] of saved.holders) addresses.#holders.set(address, holder);
    return addresses;
  }

  /**
   * A public address nobody holds. One given back is the last to be given out again.
   *
   * @param known the address it has in Azure, from no pool of ours
   * @throws RehearsalError where somebody else holds the one that is known
   */
  takePublic(holder: string, known?: string): string {
    if (known !== undefined) return this.#hold(known, holder);
    for (let tries = 0; tries < publicPool.size; tries++) {
      const address = formatAddress(publicPool.first + (this.#cursor++ % publicPool.size));
      if (this.#holders.has(address)) continue;
      this.#holders.set(address, holder);
      return address;
    }
    invariant(false, () => `all ${publicPool.size} public addresses of the world are held`);
  }

  /** Gives an address back, if it is this holder's: compute with a public IP resource only borrows its address. */
  release(address: string, holder: string): void {
    if (this.#holders.get(address)?.toLowerCase() === holder.toLowerCase()) this.#holders.delete(address);
  }

  /** Who holds an address; undefined where nobody does. */
  holder(address: string): string | undefined {
    return this.#holders.get(address);
  }

  #hold(address: string, holder: string): string {
    const other = this.#holders.get(address) ?? holder;
    if (other.toLowerCase() === holder.toLowerCase()) {
      this.#holders.set(address, holder);
      return address;
    }
    throw new RehearsalError(`${other} holds ${address}; ${holder} cannot have it too.`, 'address', address);
  }

  /** All that is held. */
  save(): SavedAddresses {
    return { cursor: this.#cursor, holders: [...this.#holders] };
  }
}
