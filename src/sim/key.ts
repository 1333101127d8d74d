/** The form in which names and ids are compared: ARM keeps their case and ignores it. */
export function key(name: string): string {
  return name.toLowerCase();
}
