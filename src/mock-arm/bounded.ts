/** Puts an entry at the end of a map; where that makes more than `most`, the one at its beginning is forgotten. */
export function putBounded<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most) map.delete(oldest as Key);
}
