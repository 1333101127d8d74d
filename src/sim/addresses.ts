import { invariant } from '../model/index.ts';

/** Public addresses come from 198.18.0.0/15: set aside for benchmarks, routed nowhere (RFC 2544). */
const publicPool = { first: ipv4(198, 18, 0, 1), size: 131_070 };

/** The first addresses of a subnet that Azure keeps for itself, and the last one. [D] D4 */
const reservedFirst = 4;
const subnetSize = 256;

/** Which addresses are held, and by whom, as plain JSON. */
export interface SavedAddresses {
  readonly cursor: number;
  readonly holders: readonly (readonly [address: string, holder: string])[];
  readonly subnets: readonly (readonly [subnetResourceId: string, index: number])[];
}

/** Gives out addresses so that no two owners ever hold the same one. */
export class Addresses {
  #cursor = 0;
  readonly #holders = new Map<string, string>();
  readonly #subnets = new Map<string, number>();

  /** The addresses that were saved. */
  static load(saved: SavedAddresses): Addresses {
    const addresses = new Addresses();
    addresses.#cursor = saved.cursor;
    for (const [address, holder] of saved.holders) addresses.#holders.set(address, holder);
    for (const [id, index] of saved.subnets) addresses.#subnets.set(id, index);
    return addresses;
  }

  /** A public address nobody holds. One given back is the last to be given out again. */
  takePublic(holder: string): string {
    for (let tries = 0; tries < publicPool.size; tries++) {
      const address = dotted(publicPool.first + (this.#cursor++ % publicPool.size));
      if (!this.#holders.has(address)) return this.#hold(address, holder);
    }
    invariant(false, () => `all ${publicPool.size} public addresses of the world are held`);
  }

  /** Whether a subnet has an address to give out. */
  hasRoom(subnetResourceId: string): boolean {
    return !this.#subnets.has(subnetResourceId.toLowerCase()) || this.#free(subnetResourceId) !== undefined;
  }

  /** The lowest free address of a subnet, as Azure gives them out. Subnets nobody described are /24, made up. */
  takePrivate(subnetResourceId: string, holder: string): string {
    const address = this.#free(subnetResourceId);
    invariant(address !== undefined, () => `no address is left in ${subnetResourceId}`);
    return this.#hold(address, holder);
  }

  /** Gives an address back. */
  release(address: string): void {
    this.#holders.delete(address);
  }

  /** Who holds an address; undefined where nobody does. */
  holder(address: string): string | undefined {
    return this.#holders.get(address);
  }

  /** All that is held. */
  save(): SavedAddresses {
    return { cursor: this.#cursor, holders: [...this.#holders], subnets: [...this.#subnets] };
  }

  #free(subnetResourceId: string): string | undefined {
    const base = this.#subnetBase(subnetResourceId);
    for (let offset = reservedFirst; offset < subnetSize - 1; offset++) {
      const address = dotted(base + offset);
      if (!this.#holders.has(address)) return address;
    }
    return undefined;
  }

  #hold(address: string, holder: string): string {
    this.#holders.set(address, holder);
    return address;
  }

  #subnetBase(subnetResourceId: string): number {
    const id = subnetResourceId.toLowerCase();
    let index = this.#subnets.get(id);
    if (index === undefined) {
      index = this.#subnets.size + 1;
      this.#subnets.set(id, index);
    }
    return ipv4(10, 0, 0, 0) + index * subnetSize;
  }
}

function ipv4(a: number, b: number, c: number, d: number): number {
  return a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
}

function dotted(address: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join('.');
}
