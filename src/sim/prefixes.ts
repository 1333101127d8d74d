/** A block of IPv4 addresses. */
export interface Prefix {
  /** The first address, as a number. */
  readonly first: number;
  readonly size: number;
}

/** Azure keeps the first four addresses of a subnet and its last one. [D] D4 */
const reservedFirst = 4;
const reserved = 5;

/** Reads `10.0.1.0/24`; undefined where it is no such thing, or does not begin where a block of its size begins. */
export function parsePrefix(text: string): Prefix | undefined {
  const [, dotted = '', length = ''] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(text) ?? [];
  const first = parseAddress(dotted);
  if (first === undefined || Number(length) > 32) return undefined;
  const size = 2 ** (32 - Number(length));
  return first % size === 0 ? { first, size } : undefined;
}

/** Reads `10.0.1.4`; undefined where it is no address. */
export function parseAddress(text: string): number | undefined {
  const parts = text.split('.').map(Number);
  if (parts.length !== 4 || !parts.every((part) => part >= 0 && part <= 255 && Number.isInteger(part)))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

/** `10.0.1.4` */
export function formatAddress(address: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join('.');
}

/** Whether two blocks share an address. */
export function overlap(a: Prefix, b: Prefix): boolean {
  return a.first < b.first + b.size && b.first < a.first + a.size;
}

/** Whether a block lies within another. */
export function within(inner: Prefix, outer: Prefix): boolean {
  return inner.first >= outer.first && inner.first + inner.size <= outer.first + outer.size;
}

/** How many addresses of a subnet can be given out. [D] D4 */
export function usable({ size }: Prefix): number {
  return Math.max(size - reserved, 0);
}

/** Whether an address of a subnet can be given out. [D] D4 */
export function canBeGiven({ first, size }: Prefix, address: number): boolean {
  return address >= first + reservedFirst && address < first + size - 1;
}

/** The lowest addresses of a subnet that nobody holds. */
export function lowestFree(prefix: Prefix, held: ReadonlySet<string>, count: number): string[] {
  const found: string[] = [];
  for (let at = prefix.first + reservedFirst; canBeGiven(prefix, at) && found.length < count; at++) {
    const address = formatAddress(at);
    if (!held.has(address)) found.push(address);
  }
  return found;
}
