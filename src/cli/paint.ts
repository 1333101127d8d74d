import { stripVTControlCharacters } from 'node:util';

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Colours and weights for a terminal; each returns its text as it was where nobody would see them. */
export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>>;

/** The colours, or what stands in for them. */
export function paintFor({ colour }: { readonly colour: boolean }): Paint {
  const entries = Object.entries(codes).map(([name, [on, off]]) => [
    name,
    (text: string) => (colour && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text),
  ]);
  return Object.fromEntries(entries) as Paint;
}

/** Rows with their columns aligned; nothing trails. */
export function columns(rows: readonly (readonly string[])[], { indent = '', gap = '  ' } = {}): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  return rows.map((row) => {
    const cells = row.map((cell, index) => cell + ' '.repeat((widths[index] as number) - widthOf(cell)));
    return `${indent}${cells.join(gap)}`.trimEnd();
  });
}

function widthOf(cell: string): number {
  return stripVTControlCharacters(cell).length;
}
