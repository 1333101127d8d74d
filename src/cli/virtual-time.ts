/** `2024-08-19 00:25:00` of an ISO-8601 time. Nobody in a class reads milliseconds, which a scaled clock is full of. */
export function wholeTime(iso: string): string {
  return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');
}

/** `2024-08-19` of an ISO-8601 time. */
export function dateOf(iso: string): string {
  return iso.slice(0, 10);
}

/** `00:25:00`, with the date before it where it is another one than that of `now`. */
export function timeSeenAt(iso: string, now: string): string {
  return dateOf(iso) === dateOf(now) ? wholeTime(iso).slice(11) : wholeTime(iso);
}

/** `00:45:00, in 20 min`. */
export function timeAhead(iso: string, now: string): string {
  return `${timeSeenAt(iso, now)}, in ${span(Date.parse(iso) - Date.parse(now))}`;
}

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** `1 h 30 min`: the two largest units that there is something of. */
export function span(ms: number): string {
  let rest = ms;
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) parts.push(`${count} ${unit}`);
  }
  return parts.slice(0, 2).join(' ') || (ms > 0 ? 'less than 1 s' : 'no time');
}
