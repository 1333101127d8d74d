import type { ArmCall } from './call.ts';

/** The parameters of a query by their names in lower case, for ARM knows no case there either. What is said twice is kept. [M] */
export function lowerCaseNames(query: ArmCall['query']): ArmCall['query'] {
  const entries = Object.entries(query);
  if (entries.every(([name]) => name === name.toLowerCase())) return query;
  const values = new Map<string, string[]>();
  for (const [name, value = []] of entries) {
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value].flat());
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}
