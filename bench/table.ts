/** One line of the result. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly reference?: string;
  readonly ratio?: string;
  readonly aim?: string;
  readonly met?: boolean;
}

/** A rate beside the rate of a reference measured in the same run. */
export function row(what: string, oursPerSecond: number, referencePerSecond: number, aim: number): Row {
  const ratio = oursPerSecond / referencePerSecond;
  return {
    what,
    ours: `${Math.round(oursPerSecond)}/s`,
    reference: `${Math.round(referencePerSecond)}/s`,
    ratio: ratio.toFixed(2),
    aim: `≥ ${aim}`,
    met: ratio >= aim,
  };
}

/** A measure against a limit. */
export function limit(what: string, measured: number, most: number, unit: string): Row {
  return {
    what,
    ours: `${measured.toFixed(unit === 'MB' ? 0 : 1)} ${unit}`,
    aim: `≤ ${most} ${unit}`,
    met: measured <= most,
  };
}

/** Prints rows as a table. */
export function print(rows: readonly Row[]): void {
  const cells = rows.map(({ what, ours, reference = '', ratio = '', aim = '', met }) => [
    what,
    ours,
    reference,
    ratio,
    aim,
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ]);
  const head = ['what', 'ours', 'reference', 'ratio', 'aim', ''];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => (line[column] as string).length)),
  );
  for (const line of [head, ...cells]) {
    process.stdout.write(
      `${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number))).join('  ')}\n`,
    );
  }
}
