import { textWidth } from './measure.ts';
import { ink } from './palette.ts';

/** How a text is set. */
export interface TextStyle {
  readonly size?: number;
  readonly fill?: string;
  readonly weight?: 'normal' | 'bold';
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly family?: 'sans' | 'serif';
  readonly italic?: boolean;
}

/** How a shape is drawn. */
export interface ShapeStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
  readonly radius?: number;
  /** Beneath everything that is drawn otherwise. */
  readonly behind?: boolean;
  /** What a reader sees who points at it. */
  readonly title?: string;
}

const families = {
  sans: "'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
  serif: "Georgia, 'Liberation Serif', 'Times New Roman', serif",
} as const;

/** A sheet of paper that is drawn on; it ends as one SVG file without scripts or anything from elsewhere. */
export class Sheet {
  readonly #parts: string[] = [];
  readonly #behind: string[] = [];
  readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  rect(x: number, y: number, width: number, height: number, style: ShapeStyle = {}): void {
    const { radius = 0, title } = style;
    const inner = title === undefined ? '' : `<title>${escaped(title)}</title>`;
    this.#parts.push(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(height)}"${radius === 0 ? '' : ` rx="${n(radius)}"`}${shape(style)}>${inner}</rect>`,
    );
  }

  line(x1: number, y1: number, x2: number, y2: number, style: ShapeStyle = {}): void {
    (style.behind ? this.#behind : this.#parts).push(
      `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"${shape({ stroke: ink.hairline, ...style })}/>`,
    );
  }

  path(d: string, style: ShapeStyle = {}): void {
    this.#parts.push(`<path d="${d}"${shape({ fill: 'none', ...style })}/>`);
  }

  text(x: number, y: number, text: string, style: TextStyle = {}): void {
    if (text === '') return;
    const {
      size = 13,
      fill = ink.text,
      weight = 'normal',
      anchor = 'start',
      family = 'sans',
      italic = false,
    } = style;
    const rest = [
      weight === 'bold' ? ' font-weight="600"' : '',
      anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
      family === 'sans' ? '' : ` font-family="${families[family]}"`,
      italic ? ' font-style="italic"' : '',
    ].join('');
    this.#parts.push(
      `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${fill}"${rest}>${escaped(text)}</text>`,
    );
  }

  /** Lines of text one below the other. @returns where the next would be */
  lines(x: number, y: number, lines: readonly string[], style: TextStyle = {}): number {
    const leading = (style.size ?? 13) * 1.4;
    for (const [index, line] of lines.entries()) this.text(x, y + index * leading, line, style);
    return y + lines.length * leading;
  }

  /** Pieces of one line in different styles. @returns where it ends at the latest */
  run(x: number, y: number, pieces: readonly (readonly [text: string, style: TextStyle])[]): number {
    let at = x;
    for (const [text, style] of pieces) {
      this.text(at, y, text, style);
      at += textWidth(text, style.size ?? 13, style.weight);
    }
    return at;
  }

  /** The file. */
  toSvg(height: number, title: string, description: string): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(this.width)} ${n(height)}" width="${n(this.width)}" height="${n(height)}" role="img" font-family="${families.sans}">`,
      `<title>${escaped(title)}</title>`,
      `<desc>${escaped(description)}</desc>`,
      `<defs><pattern id="nobody" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${ink.paper}"/><rect width="2.4" height="7" fill="${ink.loss}" fill-opacity="0.55"/></pattern></defs>`,
      `<rect width="100%" height="100%" fill="${ink.paper}"/>`,
      ...this.#behind,
      ...this.#parts,
      '</svg>',
      '',
    ].join('\n');
  }
}

/** Hatched: nobody is there. */
export const nobodyFill = 'url(#nobody)';

function shape({ fill, stroke, strokeWidth, dash, opacity }: ShapeStyle): string {
  return [
    fill === undefined ? '' : ` fill="${fill}"`,
    stroke === undefined ? '' : ` stroke="${stroke}"`,
    strokeWidth === undefined ? '' : ` stroke-width="${n(strokeWidth)}"`,
    dash === undefined ? '' : ` stroke-dasharray="${dash}"`,
    opacity === undefined ? '' : ` fill-opacity="${n(opacity)}"`,
  ].join('');
}

/** What XML takes for its own, as text; what it cannot hold at all is left out. */
function escaped(text: string): string {
  const plain = Array.from(text)
    .filter((letter) => letter >= ' ' && letter !== '\uFFFE' && letter !== '\uFFFF')
    .join('');
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A number without more digits than a screen has use for. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
