import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsoncError, parseJsonc } from '../../../src/mock-arm/deployments/jsonc.ts';

describe('a body of a deployment is read where it is', () => {
  it.each<[what: string, text: string, value: unknown]>([
    [
      'what the Azure CLI sends',
      '{"properties": {"mode": "Incremental", template:{"a":1}\n}}',
      { properties: { mode: 'Incremental', template: { a: 1 } } },
    ],
    ['with comments', '{ // one\n "a": /* two */ 1 }', { a: 1 }],
    ['with line breaks in a text', '{"a": "one\ntwo"}', { a: 'one\ntwo' }],
    ['with a comma at the end', '{"a": [1, 2,],}', { a: [1, 2] }],
    ['with single quotes', "{'a': 'it\\'s'}", { a: "it's" }],
    ['with escapes', '"\\u00fc\\n\\\\"', 'ü\n\\'],
    ['with slashes in a text', '{"a": "https://b//c /* d */"}', { a: 'https://b//c /* d */' }],
    ['plain', '[-1.5e3, true, false, null]', [-1500, true, false, null]],
  ])('%s', (_, text, value) => {
    expect(parseJsonc(text)).toEqual(value);
  });

  it('any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!text.includes('__proto__'));
        expect(parseJsonc(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});

function outcome(text: string): string {
  try {
    parseJsonc(text);
    return 'JSON';
  } catch (error) {
    return (error as Error).name;
  }
}

describe('a body of a deployment is refused where it is', () => {
  it.each<[what: string, text: string, says: string]>([
    ['nothing', '', 'Unexpected end of the content'],
    ['cut off', '{"a": 1', "Unexpected end of the content, expected ','. line 1, position 8"],
    ['without a comma', '{"a": 1\n"b": 2}', `Unexpected character '"', expected ','. line 2, position 1`],
    ['followed by something', '{} {}', "Unexpected character '{'"],
    ['a text without end', '"abc', 'Unterminated string'],
    ['a word', 'undefined', 'Unexpected'],
    ['a wrong escape', '"\\x"', 'Bad JSON escape sequence: \\x'],
    ['an attack', '{"__proto__": {"a": 1}}', "may not be named '__proto__'"],
    ['too deep', '['.repeat(1000), 'nested more than 200 levels'],
  ])('%s', (_, text, says) => {
    expect(() => parseJsonc(text)).toThrow(JsoncError);
    expect(() => parseJsonc(text)).toThrow(says);
  });

  it('anything else, and by no other error', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      "'",
      '\\',
      '//',
      '/*',
      '*/',
      'a',
      '1',
      '-',
      '\n',
      'null',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        expect(['JSON', 'JsoncError']).toContain(outcome(parts.join('')));
      }),
      { numRuns: 2000 },
    );
  });
});
