/** Text that is markup already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup is not, lists are strung together, nothing is nothing. */
export type Inserted = string | number | Html | undefined | readonly Inserted[];

/** Markup with values in it. */
export function html(parts: TemplateStringsArray, ...values: readonly Inserted[]): Html {
  return new Html(parts.map((part, index) => part + textOf(values[index])).join(''));
}

function textOf(value: Inserted): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** What the marks in descriptions stand for. */
const marks: Readonly<Record<string, string>> = {
  D: 'documented',
  R: 'recorded',
  I: 'inferred',
  M: 'known wording',
  S: 'synthetic',
};

/** A description: code in backticks is code, a mark is a badge, an empty line begins a paragraph. */
export function prose(text: string): Html {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return html`${paragraphs.map((paragraph) => html`<p>${new Html(inline(paragraph))}</p>`)}`;
}

function inline(text: string): string {
  return escaped(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('*synthetic*', badge('synthetic').text)
    .replaceAll(/\[([DRIMS])\]/g, (whole, letter: string) => badge(marks[letter] ?? whole).text);
}

/** A mark, in its colour. */
export function badge(mark: string): Html {
  return html`<span class="mark ${mark.replaceAll(' ', '-')}">${mark}</span>`;
}
