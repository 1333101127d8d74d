/**
 * The form that a client wants most, of those there are.
 *
 * @param accept the header; anything goes where it is missing
 * @param forms media types, the one to prefer first
 * @returns undefined where it wants none of them
 */
export function preferred<Form extends string>(
  accept: string | undefined,
  forms: readonly Form[],
): Form | undefined {
  const wishes = (accept ?? '*/*')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((piece) => piece.startsWith('q='))?.slice(2) ?? '1';
      return { range, weight: Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { range } of wishes) {
    const form = forms.find(
      (each) => range === each || range === '*/*' || range === `${each.slice(0, each.indexOf('/'))}/*`,
    );
    if (form !== undefined) return form;
  }
  return undefined;
}
