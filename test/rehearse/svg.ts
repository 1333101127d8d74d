/** A text where it stands. Widths are those of a narrow face: less than any would take. */
interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A letter takes at least so much of its size, and a line so much above and below its foot. */
const narrow = { letter: 0.42, above: 0.7, below: 0.15 } as const;

/** What is wrong with a picture: not well formed, not by itself, or with texts over one another or off the sheet. */
export function faultsOf(svg: string): string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const texts = textsOf(svg);
  return [
    ...malformed(svg),
    ...[
      ...svg.matchAll(
        /<(?:script|image|foreignObject|style|a|use)\b|\son\w+=|https?:(?!\/\/www\.w3\.org\/2000\/svg")|@import|NaN|Infinity|undefined/g,
      ),
    ].map(([found]) => `${found} has no place here`),
    ...texts
      .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
      .map(({ text }) => `off the sheet: ${text}`),
    ...texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .flatMap((other) => (touch(one, other) ? [`${one.text} over ${other.text}`] : [])),
    ),
  ];
}

function textsOf(svg: string): Placed[] {
  return [...svg.matchAll(/<text x="([^"]*)" y="([^"]*)" font-size="([^"]*)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, y, size, rest = '', text = '']): Placed => {
      const plain = text.replaceAll(/&\w+;/g, '&');
      const long = plain.length * Number(size) * narrow.letter;
      const anchor = /text-anchor="(\w+)"/.exec(rest)?.[1] ?? 'start';
      const left = Number(x) - { start: 0, middle: long / 2, end: long }[anchor as 'start'];
      return {
        text,
        left,
        right: left + long,
        top: Number(y) - Number(size) * narrow.above,
        bottom: Number(y) + Number(size) * narrow.below,
      };
    },
  );
}

function touch(one: Placed, other: Placed): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Tags that do not close one another, and characters that XML does not know. */
function malformed(svg: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, closing, name = '', attributes = '', empty] of svg.matchAll(
    /<(\/?)([\w]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
    } else if (!empty) open.push(name);
    const names = [...attributes.matchAll(/\s([\w-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) faults.push(`<${name}> says something twice`);
  }
  const bare = svg.replaceAll(/<\/?[\w]+(?:\s+[\w-]+="[^"<]*")*\s*\/?>/g, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(bare)) faults.push('a letter that has to be written otherwise');
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}
