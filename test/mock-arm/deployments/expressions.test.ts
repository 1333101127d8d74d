import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateAhead, tableOf } from '../../../src/mock-arm/deployments/evaluate.ts';
import { library } from '../../../src/mock-arm/deployments/functions/library.ts';
import { withRuntime } from '../../../src/mock-arm/deployments/functions/resource-functions.ts';
import { TemplateError } from '../../../src/mock-arm/deployments/template-error.ts';
import { type Json, type JsonObject, sameJson } from '../../../src/sim/index.ts';

const said = (text: string): Json => evaluate(text, library);

describe('an expression comes to what the reference of the template language says', () => {
  it.each<[text: string, value: Json]>([
    ['plain', 'plain'],
    ['[[not an expression]', '[not an expression]'],
    ['[not one either', '[not one either'],
    ["['it''s']", "it's"],
    ["[concat('a', 1, 'b')]", 'a1b'],
    ['[concat(createArray(1), createArray(2, 3))]', [1, 2, 3]],
    ["[format('{0}-{1:D3}-{0} {{x}}', 'a', 7)]", 'a-007-a {x}'],
    ["[replace('a.b.c', '.', '-')]", 'a-b-c'],
    ["[split('a,b;c', createArray(',', ';'))]", ['a', 'b', 'c']],
    ["[join(createArray('a', 'b'), '/')]", 'a/b'],
    ["[toLower('ÄB')]", 'äb'],
    ["[toUpper('ab')]", 'AB'],
    ["[trim('  a ')]", 'a'],
    ["[substring('abcdef', 2, 3)]", 'cde'],
    ["[startsWith('Abc', 'aB')]", true],
    ["[endsWith('abC', 'Bc')]", true],
    ["[indexOf('abcB', 'B')]", 1],
    ["[lastIndexOf('abcB', 'b')]", 3],
    ["[padLeft(7, 3, '0')]", '007'],
    ["[string(createObject('a', true()))]", '{"a":true}'],
    ['[string(false())]', 'False'],
    ["[base64ToString(base64('über'))]", 'über'],
    ['[base64ToJson(base64(\'{"a":1}\')).a]', 1],
    ["[dataUriToString(dataUri('a b'))]", 'a b'],
    ["[uri('https://a.example/b/', 'c.json')]", 'https://a.example/b/c.json'],
    ["[uriComponentToString(uriComponent('a b/c'))]", 'a b/c'],
    ["[json('[1, null]')[0]]", 1],
    ["[array('a')]", ['a']],
    ["[contains('abc', 'b')]", true],
    ['[contains(createArray(1, 2), 2)]', true],
    ["[contains(createObject('Name', 1), 'name')]", true],
    ["[empty('')]", true],
    ['[empty(createArray())]', true],
    ["[first('abc')]", 'a'],
    ['[last(range(3, 4))]', 6],
    ["[length(createObject('a', 1, 'b', 2))]", 2],
    ['[skip(range(0, 4), 2)]', [2, 3]],
    ["[take('abcd', 2)]", 'ab'],
    ['[min(3, 1, 2)]', 1],
    ['[max(createArray(3, 5, 2))]', 5],
    ['[union(createArray(1, 2), createArray(2, 3))]', [1, 2, 3]],
    ['[union(json(\'{"a":{"x":1}}\'), json(\'{"a":{"y":2}}\'))]', { a: { x: 1, y: 2 } }],
    ['[intersection(createArray(1, 2), createArray(2, 3))]', [2]],
    [
      "[items(createObject('b', 1, 'a', 2))]",
      [
        { key: 'a', value: 2 },
        { key: 'b', value: 1 },
      ],
    ],
    ["[tryGet(createObject('a', 1), 'b')]", null],
    ['[coalesce(null(), 2)]', 2],
    ['[flatten(createArray(createArray(1), createArray(2)))]', [1, 2]],
    ["[objectKeys(createObject('b', 1, 'a', 2))]", ['a', 'b']],
    ["[shallowMerge(createArray(createObject('a', 1), createObject('a', 2)))]", { a: 2 }],
    ['[div(7, 2)]', 3],
    ['[mod(-7, 3)]', -1],
    ["[int('42')]", 42],
    ['[sub(1, 3)]', -2],
    ["[bool('TRUE')]", true],
    ['[and(true(), not(false()), or(false(), true()))]', true],
    ["[equals('a', 'A')]", false],
    ['[equals(createArray(1), createArray(1))]', true],
    ["[greaterOrEquals('b', 'a')]", true],
    ['[less(1, 2)]', true],
    ["[if(true(), 'a', div(1, 0))]", 'a'],
    ["[dateTimeAdd('2024-01-31T00:00:00Z', 'P1D', 'yyyy-MM-dd')]", '2024-02-01'],
    ["[dateTimeAdd('2024-08-19 10:00:00Z', '-PT1H30M')]", '20240819T083000Z'],
    ["[dateTimeToEpoch('1970-01-02T00:00:00Z')]", 86_400],
    ['[dateTimeFromEpoch(0)]', '19700101T000000Z'],
    ['[json(\'{"a":[{"b":5}]}\').a[0].b]', 5],
    ['[json(\'{"a":[{"b":5}]}\').A[0][\'B\']]', 5],
    ['[json(\'{"a":1}\').?c]', null],
  ])('%s', (text, value) => {
    expect(said(text)).toEqual(value);
  });

  it('of texts that shall be unique, and the same each time', () => {
    const one = said("[uniqueString('a', 'b')]");
    expect(one).toMatch(/^[a-z2-7]{13}$/);
    expect(said("[uniqueString('a', 'b')]")).toBe(one);
    expect(said("[uniqueString('a', 'c')]")).not.toBe(one);
    expect(said("[guid('a')]")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('of a loop inside a property', () => {
    const copy = [{ name: 'rules', count: 2, input: { name: "[format('r{0}', copyIndex('rules', 1))]" } }];
    expect(evaluate({ copy, other: '[add(1, 1)]' }, library)).toEqual({
      other: 2,
      rules: [{ name: 'r1' }, { name: 'r2' }],
    });
  });
});

describe('an expression that makes no sense is refused in words that name what is wrong', () => {
  it.each<[text: string, says: string]>([
    ["[concat('a']", "expected token 'RightParenthesis' and actual 'EndOfData'"],
    ['[true]', "expected token 'LeftParenthesis' and actual 'EndOfData'"],
    ['[]', "expected token 'Identifier' and actual 'EndOfData'"],
    ["['a' 'b']", "expected token 'EndOfData' and actual 'String'"],
    ["['a]", "unexpected character ''' at position 0"],
    ['[a(#)]', "unexpected character '#' at position 2"],
    ['[frobnicate(1)]', "The template function 'frobnicate' is not valid."],
    ["[toLower('a', 'b')]", 'function requires 1 argument(s) while 2 were provided'],
    ['[concat()[1]]', "property '1' can't be evaluated"],
    ['[toLower(1)]', "argument 1 must be of type 'String', and it is 'Integer'"],
    ["[json('{')]", 'the argument is no JSON'],
    [
      '[json(\'{"a":1}\').b]',
      "The language expression property 'b' doesn't exist, available properties are 'a'",
    ],
    ['[createArray(1)[5]]', "The language expression property array index '5' is out of bounds"],
    ['[div(1, 0)]', 'it comes to no whole number'],
    ["[substring('abc', 2, 5)]", 'must refer to a place within the string, which has 3 characters'],
    ['[range(0, 10001)]', 'it must be 0 to 10000'],
    ['[copyIndex()]', "The template function 'copyIndex' is not valid"],
  ])('%s', (text, says) => {
    expect(() => said(text)).toThrow(TemplateError);
    expect(() => said(text)).toThrow(says);
  });

  it.each<[what: string, text: string, says: string]>([
    ['too deep', `[${'not('.repeat(200)}true()${')'.repeat(200)}]`, 'nested more than 100 levels deep'],
    ['too long', `['${'a'.repeat(25_000)}']`, 'length limit exceeded'],
    [
      'of too long a text',
      `[concat(${Array.from({ length: 20 }, () => "padLeft('', 16384)").join()})]`,
      'literal limit exceeded',
    ],
  ])('one that is %s', (_, text, says) => {
    expect(() => said(text)).toThrow(says);
  });

  it.each(["[reference('a')]", "[listSecrets('a', 'b')]", "[toLower(reference('a').b)]"])(
    '%s where nothing runs yet',
    (text) => {
      const table = withRuntime(library);
      expect(() => evaluate(text, table)).toThrow('is not expected at this location');
      expect(evaluateAhead({ a: text, b: '[add(1, 2)]' }, table)).toEqual({ a: text, b: 3 });
    },
  );
});

/** What evaluating comes to: JSON, or the name of an error. */
function outcome(text: string): string {
  try {
    const given = said(text);
    return sameJson(JSON.parse(JSON.stringify(given)), given) ? 'JSON' : 'something that is no JSON';
  } catch (error) {
    return (error as Error).name;
  }
}

describe('whatever stands in brackets', () => {
  const atom = fc.oneof(
    fc.constantFrom('(', ')', '[', ']', ',', '.', '?', "'", "''", ' ', '-', '1', '99', "'a'"),
    fc.constantFrom(
      'concat',
      'createObject',
      'union',
      'split',
      'format',
      'int',
      'if',
      'json',
      'range',
      'dateTimeAdd',
    ),
    fc.string({ maxLength: 4 }),
  );
  const noise = fc.array(atom, { maxLength: 12 }).map((parts) => parts.join(''));
  const value: fc.Arbitrary<string> = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.integer({ min: -5, max: 5 }).map(String),
      fc.constantFrom(
        "'a'",
        "''",
        "'P1D'",
        "'{0:D2}'",
        "'2024-01-01T00:00:00Z'",
        'true()',
        'null()',
        "json('{}')",
      ),
      fc
        .tuple(
          fc.constantFrom(
            'concat', 'format', 'union', 'intersection', 'createArray', 'createObject', 'substring', 'skip', 'take', 'range',
            'max', 'contains', 'items', 'tryGet', 'dateTimeAdd', 'padLeft', 'div', 'mod', 'indexOf', 'split', 'base64ToString',
            'uri', 'json', 'int', 'bool', 'if', 'flatten', 'shallowMerge', 'dataUriToString', 'join', 'string',
          ), // prettier-ignore
          fc.array(tie('value') as fc.Arbitrary<string>, { maxLength: 3 }),
        )
        .map(([name, args]) => `${name}(${args.join()})`),
    ),
  })).value;

  it('gives JSON or a TemplateError, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(noise, value), (text) => {
        expect(['JSON', 'TemplateError']).toContain(outcome(`[${text}]`));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a few words never become too much to hold', () => {
  const long = "padLeft('', 9999, 'a')";
  it.each<[what: string, value: Json, says: string]>([
    ['a text that grows by replacing', `[replace(${long}, 'a', ${long})]`, 'literal limit exceeded'],
    ['a text that grows by joining', `[join(range(0, 9999), ${long})]`, 'literal limit exceeded'],
    [
      'a text that grows by its format',
      `[format('${'{0}'.repeat(900)}', ${long})]`,
      'literal limit exceeded',
    ],
    [
      'loops inside loops',
      { copy: [loop('a', { copy: [loop('b', { copy: [loop('c', 'x')] })] })] },
      'size limit exceeded',
    ],
  ])('%s', (_, value, says) => {
    expect(() => evaluate(value, library)).toThrow(says);
  });

  it('variables that double one another', () => {
    const values: Json[] = ['x'];
    const double = (): Json =>
      evaluate(
        '[createArray(v(), v())]',
        tableOf({ v: { takes: [], gives: () => values.at(-1) as Json } }, library),
      );
    expect(() => {
      for (let times = 0; times < 100; times++) values.push(double());
    }).toThrow('size limit exceeded');
  });
});

function loop(name: string, input: Json): JsonObject {
  return { name, count: 800, input };
}
