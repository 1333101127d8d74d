/** A page for people; `content` is HTML. */
export function page(title: string, content: readonly string[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{font:1rem system-ui;max-width:30rem;margin:4rem auto;padding:0 1rem}</style><h1>${title}</h1>${content.join('')}</html>`;
}

/** A field of a form with what it is for; `attributes` are HTML. */
export function field(label: string, attributes: string): string {
  return `<p><label>${label} <input ${attributes} autocomplete="off"></label></p>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, between tags and in quotes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] as string);
}
