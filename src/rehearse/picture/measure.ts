/** Widths of letters of a plain sans-serif, as parts of its size; fallback fonts are wider, so the measure is generous. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'|!]/, 0.3],
  [/[ ftr()[\]/-]/, 0.36],
  [/[mwMW@%→]/, 0.95],
  [/[A-Z&]/, 0.74],
  [/[a-z0-9?]/, 0.57],
];
const generous = 1.08;

/** How wide a text is at most, in pixels. */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  const sum = Array.from(text).reduce(
    (total, letter) => total + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.7),
    0,
  );
  return sum * size * generous * (weight === 'bold' ? 1.07 : 1);
}

/** The text, or as much of it as fits, with an ellipsis; empty where hardly anything would be left. */
export function fitted(
  text: string,
  size: number,
  width: number,
  weight: 'normal' | 'bold' = 'normal',
): string {
  if (textWidth(text, size, weight) <= width) return text;
  for (let length = text.length - 1; length >= 4; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(cut, size, weight) <= width) return cut;
  }
  return '';
}

/** The text in lines that fit; a word that is too long by itself is cut. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = fitted(word, size, width);
  }
  return line === '' ? lines : [...lines, line];
}
