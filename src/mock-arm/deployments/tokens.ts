import { TemplateError } from './template-error.ts';

/** What an expression is made of, by the names ARM's own complaints use. [M] */
export type TokenKind =
  | 'Identifier'
  | 'String'
  | 'Integer'
  | 'LeftParenthesis'
  | 'RightParenthesis'
  | 'LeftSquareBracket'
  | 'RightSquareBracket'
  | 'Comma'
  | 'Dot'
  | 'QuestionMark'
  | 'EndOfData';

/** One of them, and the text it was read from; of a string, what it says. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const signs: Readonly<Record<string, TokenKind>> = {
  '(': 'LeftParenthesis',
  ')': 'RightParenthesis',
  '[': 'LeftSquareBracket',
  ']': 'RightSquareBracket',
  ',': 'Comma',
  '.': 'Dot',
  '?': 'QuestionMark',
};

const pattern = /\s*(?:('(?:[^']|'')*')|(-?\d+)|([A-Za-z_][\w$]*)|([()[\],.?]))/y;

/** Takes the text between the brackets of an expression apart. @throws TemplateError where it cannot be read */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.trimEnd().length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) throw unreadable(text, at);
    tokens.push(tokenOf(match));
    at = pattern.lastIndex;
  }
  return [...tokens, { kind: 'EndOfData', text: '' }];
}

function tokenOf([, string, integer, identifier, sign = '']: RegExpExecArray): Token {
  if (string !== undefined) return { kind: 'String', text: string.slice(1, -1).replaceAll("''", "'") };
  if (integer !== undefined) return { kind: 'Integer', text: integer };
  if (identifier !== undefined) return { kind: 'Identifier', text: identifier };
  return { kind: signs[sign] as TokenKind, text: sign };
}

function unreadable(text: string, at: number): TemplateError {
  const sign = text.slice(at).trimStart()[0] ?? '';
  const position = text.length - text.slice(at).trimStart().length;
  return new TemplateError(
    `Unable to parse language expression '${text}': unexpected character '${sign}' at position ${position}.`,
  );
}
