const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** `1 h 30 min`: the two largest units that there is something of; days only where there are several, as in `48 h`. */
export function spanWords(ms: number): string {
  let rest = Math.max(0, Math.round(ms / 1000) * 1000);
  const parts: string[] = [];
  for (const [unit, size] of rest < 3 * 86_400_000 ? units.slice(1) : units) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) parts.push(`${count} ${unit}`);
  }
  return parts.slice(0, 2).join(' ') || 'no time';
}

/** A time after the request: `minute 45`, or `hour 48:45` where it is long after it. */
export function momentWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 180) return `minute ${minutes}`;
  return `hour ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A count with its thousands set apart: `12,345`. */
export function countWords(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1 address`, `2 addresses`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countWords(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`; the rest is counted where there are more than `most`. */
export function listWords(all: readonly string[], most = 6): string {
  const shown = all.length > most ? [...all.slice(0, most - 1), `${all.length - most + 1} more`] : all;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** How many kinds of client are spared, as in `1 of 14 kinds of client loses nothing`. */
export function sparedWords(spared: number, all: number): string {
  return `${spared} of ${plural(all, 'kind')} of client ${spared === 1 ? 'loses' : 'lose'} nothing`;
}
