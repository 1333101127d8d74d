import type { Json } from '../../sim/index.ts';

const known = new WeakMap<object, number>();

/** About how many characters a value has as JSON. What was weighed before is not weighed again. */
export function weightOf(value: Json): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 4;
  const before = known.get(value);
  if (before !== undefined) return before;
  const weight = Object.entries(value).reduce(
    (sum, [name, member]) => sum + name.length + weightOf(member as Json),
    2,
  );
  known.set(value, weight);
  return weight;
}
