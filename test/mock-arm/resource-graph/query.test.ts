import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QueryError } from '../../../src/mock-arm/resource-graph/query-error.ts';
import { runQuery } from '../../../src/mock-arm/resource-graph/run-query.ts';
import type { Column, Row, Table } from '../../../src/mock-arm/resource-graph/table.ts';
import { jsonOf } from '../../../src/mock-arm/resource-graph/value.ts';

const nowMs = Date.parse('2024-08-19T12:00:00Z');

const columns: readonly Column[] = [
  { name: 'name', type: 'string' },
  { name: 'location', type: 'string' },
  { name: 'sku', type: 'object' },
  { name: 'properties', type: 'object' },
  { name: 'tags', type: 'object' },
];

const made = (day: number): string => `2024-08-${day}T00:00:00.0000000Z`;
const rows: readonly Row[] = [
  ['Ada', 'westus', { capacity: 2 }, { is: 'stv1', made: made(10), at: ['a', 'b'] }, { 'cost-centre': '7' }],
  ['bob', 'eastus', { capacity: 1 }, { is: 'stv2', made: made(18), at: [] }, {}],
  ['cyd', 'westus', { capacity: 5 }, { is: 'STV1', in: { a: { b: 1 } } }, null],
];

const owners: Table = {
  columns: [
    { name: 'place', type: 'string' },
    { name: 'name', type: 'string' },
  ],
  rows: [
    ['westus', 'Wes'],
    ['westus', 'Wendy'],
    ['northeurope', 'Nora'],
  ],
};

const tables = new Map([
  ['resources', (): Table => ({ columns, rows })],
  ['owners', (): Table => owners],
]);

function run(query: string): { readonly names: string[]; readonly rows: unknown[][] } {
  const result = runQuery(query, { tables, nowMs });
  return { names: result.columns.map(({ name }) => name), rows: result.rows.map((row) => row.map(jsonOf)) };
}

/** The names that pass, in order. */
const named = (query: string): unknown[] => run(`${query} | project name`).rows.flat();

describe('where lets pass', () => {
  it.each<{ predicate: string; names: string[] }>([
    { predicate: "properties.is == 'stv1'", names: ['Ada'] },
    { predicate: "properties.is =~ 'stv1'", names: ['Ada', 'cyd'] },
    { predicate: "properties['is'] != 'stv1'", names: ['bob', 'cyd'] },
    { predicate: "properties.is !~ 'STV1'", names: ['bob'] },
    { predicate: "name in ('Ada', 'BOB')", names: ['Ada'] },
    { predicate: "name in~ ('ada', 'BOB')", names: ['Ada', 'bob'] },
    { predicate: "name !in ('Ada')", names: ['bob', 'cyd'] },
    { predicate: "name !in~ (dynamic(['ada', 'cyd']))", names: ['bob'] },
    { predicate: "name contains 'D'", names: ['Ada', 'cyd'] },
    { predicate: "name contains_cs 'D'", names: [] },
    { predicate: "name !contains 'd'", names: ['bob'] },
    { predicate: "name startswith 'a'", names: ['Ada'] },
    { predicate: "name endswith 'B'", names: ['bob'] },
    { predicate: "strcat('x-', name, '.y') has 'ADA'", names: ['Ada'] },
    { predicate: "strcat('x', name) has 'ada'", names: [] },
    { predicate: "name has_any ('ada', 'cyd')", names: ['Ada', 'cyd'] },
    { predicate: "name matches regex '^[a-z]+$'", names: ['bob', 'cyd'] },
    { predicate: "name matches regex @'(?i)^a'", names: ['Ada'] },
    { predicate: 'sku.capacity > 1 and sku.capacity <= 5', names: ['Ada', 'cyd'] },
    { predicate: 'sku.capacity between (1 .. 2)', names: ['Ada', 'bob'] },
    { predicate: 'sku.capacity !between (1 .. 2)', names: ['cyd'] },
    { predicate: 'sku.capacity * 2 + 1 == 3 or sku.capacity % 2 == 0', names: ['Ada', 'bob'] },
    { predicate: "not(name == 'Ada')", names: ['bob', 'cyd'] },
    { predicate: "tags['cost-centre'] == '7'", names: ['Ada'] },
    { predicate: 'properties.in.a.b == 1', names: ['cyd'] },
    { predicate: "properties.at[0] == 'a' and properties.at[-1] == 'b'", names: ['Ada'] },
    { predicate: 'isnull(properties.made)', names: ['cyd'] },
    { predicate: "properties.made == ''", names: ['cyd'] },
    { predicate: 'isnotempty(properties.made)', names: ['Ada', 'bob'] },
    { predicate: 'properties.made < 7', names: [] },
    { predicate: 'todatetime(properties.made) > ago(2d)', names: ['bob'] },
    { predicate: 'todatetime(properties.made) < datetime(2024-08-11)', names: ['Ada'] },
    { predicate: 'now() - todatetime(properties.made) > 36h', names: ['Ada'] },
    { predicate: 'array_length(properties.at) == 0', names: ['bob'] },
    { predicate: 'tobool(properties.nothing) == true', names: [] },
  ])('$predicate: $names', ({ predicate, names }) => {
    expect(named(`resources | where ${predicate}`)).toEqual(names);
  });
});

describe('an expression is', () => {
  it.each<{ expression: string; is: unknown }>([
    { expression: 'tostring(sku)', is: '{"capacity":2}' },
    { expression: 'tostring(properties.nothing)', is: '' },
    { expression: 'toupper(name)', is: 'ADA' },
    { expression: "toint('12')", is: 12 },
    { expression: "toint('twelve')", is: null },
    { expression: "iff(sku.capacity > 1, 'many', 'one')", is: 'many' },
    { expression: "case(sku.capacity > 9, 'a', sku.capacity > 1, 'b', 'c')", is: 'b' },
    { expression: 'coalesce(properties.nothing, name)', is: 'Ada' },
    { expression: "split('a/b/c', '/')", is: ['a', 'b', 'c'] },
    { expression: "split('a/b/c', '/')[1]", is: 'b' },
    { expression: "extract('^([a-z]+)-([0-9]+)$', 2, 'vnet-12')", is: '12' },
    { expression: "array_length(parse_json('[1,2,3]'))", is: 3 },
    { expression: 'todynamic(\'{"a":[true]}\').a[0]', is: true },
    { expression: 'bag_keys(sku)', is: ['capacity'] },
    { expression: "dynamic({'a': [1, -2, 'x', null]}).a", is: [1, -2, 'x', null] },
    { expression: 'now()', is: '2024-08-19T12:00:00Z' },
    { expression: 'bin(now(), 1d)', is: '2024-08-19T00:00:00Z' },
    { expression: 'bin(7, 5)', is: 5 },
    { expression: "datetime('2024-08-19') - 1h", is: '2024-08-18T23:00:00Z' },
    { expression: 'now() - datetime(2024-08-18)', is: '1.12:00:00' },
    { expression: "replace_string('a.b.c', '.', '$&')", is: 'a$&b$&c' },
    { expression: "substring('abcdef', 2, 3)", is: 'cde' },
    { expression: "'it\\'s \\u0041'", is: "it's A" },
    { expression: '"say \\"hi\\""', is: 'say "hi"' },
    { expression: "@'C:\\new ''x'''", is: "C:\\new 'x'" },
    { expression: '-(2 + 3) * 2', is: -10 },
    { expression: '1 / 0', is: null },
    { expression: "name == 'Ada' or name == 'x' and name == 'y'", is: true },
    { expression: "pack('a', 1, 'b', name)", is: { a: 1, b: 'Ada' } },
    { expression: "parse_json('{\"__proto__\":1}')['constructor']", is: null },
  ])('$expression: $is', ({ expression, is }) => {
    expect(run(`resources | take 1 | project x = ${expression}`).rows).toEqual([[is]]);
  });
});

describe('a query gives', () => {
  it.each<{ query: string; names: string[]; gives: unknown[][] }>([
    {
      query: 'project name, sku.capacity, tags["cost-centre"] | take 1',
      names: ['name', 'sku_capacity', 'tags_cost-centre'],
      gives: [['Ada', 2, '7']],
    },
    {
      query: 'project name, name, 1, 2 | take 1',
      names: ['name', 'name1', 'Column1', 'Column2'],
      gives: [['Ada', 'Ada', 1, 2]],
    },
    {
      query: 'extend name = toupper(name), of = strcat(name, "!") | project name, of | limit 1',
      names: ['name', 'of'],
      gives: [['ADA', 'ADA!']],
    },
    { query: 'project-away *s, sku* | take 1', names: ['name', 'location'], gives: [['Ada', 'westus']] },
    { query: 'project-keep n*e | take 1', names: ['name'], gives: [['Ada']] },
    {
      query: "project-keep name | project-rename ['my name'] = name | take 1",
      names: ['my name'],
      gives: [['Ada']],
    },
    { query: 'count', names: ['Count'], gives: [[3]] },
    { query: "where name == 'x' | summarize count()", names: ['count_'], gives: [[0]] },
    { query: "where name == 'x' | summarize count() by name", names: ['name', 'count_'], gives: [] },
    {
      query: 'summarize count() by location | order by count_',
      names: ['location', 'count_'],
      gives: [
        ['westus', 2],
        ['eastus', 1],
      ],
    },
    {
      query:
        'summarize n = count(), max(sku.capacity), min(sku.capacity), avg(sku.capacity), sum(sku.capacity) by location | sort by location asc',
      names: [
        'location',
        'n',
        'max_sku_capacity',
        'min_sku_capacity',
        'avg_sku_capacity',
        'sum_sku_capacity',
      ],
      gives: [
        ['eastus', 1, 1, 1, 1, 1],
        ['westus', 2, 5, 2, 3.5, 7],
      ],
    },
    {
      query: 'summarize countif(sku.capacity > 1), dcount(location), make_list(name), make_set(location)',
      names: ['countif_', 'dcount_location', 'list_name', 'set_location'],
      gives: [[2, 2, ['Ada', 'bob', 'cyd'], ['westus', 'eastus']]],
    },
    {
      query: 'summarize by tolower(tostring(properties.is))',
      names: ['properties_is'],
      gives: [['stv1'], ['stv2']],
    },
    {
      query: 'summarize count() by bin(todatetime(properties.made), 7d) | project count_',
      names: ['count_'],
      gives: [[1], [1], [1]],
    },
    { query: 'distinct location', names: ['location'], gives: [['westus'], ['eastus']] },
    { query: 'top 2 by sku.capacity | project name', names: ['name'], gives: [['cyd'], ['Ada']] },
    {
      query: 'order by location asc, name desc | project name',
      names: ['name'],
      gives: [['bob'], ['cyd'], ['Ada']],
    },
    {
      query: 'order by properties.made asc | project name',
      names: ['name'],
      gives: [['cyd'], ['Ada'], ['bob']],
    },
    {
      query: 'order by properties.made asc nulls last | project name',
      names: ['name'],
      gives: [['Ada'], ['bob'], ['cyd']],
    },
    { query: 'order by properties.made | project name', names: ['name'], gives: [['bob'], ['Ada'], ['cyd']] },
    {
      query: 'mv-expand at = properties.at to typeof(string) | project name, at',
      names: ['name', 'at'],
      gives: [
        ['Ada', 'a'],
        ['Ada', 'b'],
        ['bob', null],
        ['cyd', null],
      ],
    },
    {
      query: 'mvexpand properties.at limit 1 | project name, properties_at',
      names: ['name', 'properties_at'],
      gives: [
        ['Ada', 'a'],
        ['bob', null],
        ['cyd', null],
      ],
    },
    {
      query: 'mv-expand with_itemindex=i sku | project i, sku | take 1',
      names: ['i', 'sku'],
      gives: [[0, { capacity: 2 }]],
    },
    {
      query: 'join kind=inner (owners) on $left.location == $right.place | project name, name1',
      names: ['name', 'name1'],
      gives: [
        ['Ada', 'Wes'],
        ['Ada', 'Wendy'],
        ['cyd', 'Wes'],
        ['cyd', 'Wendy'],
      ],
    },
    {
      query: 'join (owners) on $left.location == $right.place | project name, name1',
      names: ['name', 'name1'],
      gives: [
        ['Ada', 'Wes'],
        ['Ada', 'Wendy'],
      ],
    },
    {
      query:
        'join kind=leftouter (owners | summarize who = make_list(name) by location = place) on location | project name, who',
      names: ['name', 'who'],
      gives: [
        ['Ada', ['Wes', 'Wendy']],
        ['bob', null],
        ['cyd', ['Wes', 'Wendy']],
      ],
    },
    {
      query:
        'project location | distinct location | join kind=fullouter (owners | project location = place | distinct location) on location',
      names: ['location', 'location1'],
      gives: [
        ['westus', 'westus'],
        ['eastus', null],
        [null, 'northeurope'],
      ],
    },
    {
      query: 'project name | union (owners | project name, place) | where name startswith "w"',
      names: ['name', 'place'],
      gives: [
        ['Wes', 'westus'],
        ['Wendy', 'westus'],
      ],
    },
    { query: 'project name, location | union kind=inner owners | count', names: ['Count'], gives: [[6]] },
  ])('$query', ({ query, names, gives }) => {
    expect(run(`Resources\n// a comment\n| ${query} // another`)).toEqual({ names, rows: gives });
  });

  it.each([
    { query: "where name == 'Ada'", rows: 1 },
    { query: "| where name == 'Ada'", rows: 1 },
    { query: 'RESOURCES', rows: 3 },
    { query: 'owners;', rows: 3 },
    { query: 'union owners, (resources | take 1)', rows: 4 },
    { query: 'take 2', rows: 2 },
  ])('$rows rows, begun with "$query"', ({ query, rows: count }) => {
    expect(run(query).rows).toHaveLength(count);
  });
});

describe('a query is refused', () => {
  it.each<{
    query: string;
    code: string;
    at: [line: number, character: number, token: string];
    says: string;
  }>([
    {
      query: "resources | parse id with * '/x/' y",
      code: 'InvalidQueryLanguage',
      at: [1, 12, 'parse'],
      says: 'summarize, take, top, union, where',
    },
    {
      query: 'resources\n| where name\n  !resembles 3',
      code: 'InvalidQueryLanguage',
      at: [3, 2, '!resembles'],
      says: '!contains',
    },
    {
      query: 'resources | make-series count()',
      code: 'InvalidQueryLanguage',
      at: [1, 12, 'make-series'],
      says: "'make-series'",
    },
    {
      query: 'resources | where geo_distance(name) > 1',
      code: 'UnknownFunction',
      at: [1, 18, 'geo_distance'],
      says: 'tostring',
    },
    {
      query: 'resources | summarize percentile(name)',
      code: 'UnknownAggregate',
      at: [1, 22, 'percentile'],
      says: 'dcount',
    },
    {
      query: 'resourcechanges | take 1',
      code: 'UnknownTable',
      at: [1, 0, 'resourcechanges'],
      says: 'owners, resources',
    },
    {
      query: 'resources | where Name == 1',
      code: 'UnknownColumn',
      at: [1, 18, 'Name'],
      says: "there is 'name'",
    },
    {
      query: 'resources | project nothing',
      code: 'UnknownColumn',
      at: [1, 20, 'nothing'],
      says: 'there are: name, location',
    },
    { query: 'resources | where', code: 'ParserFailure', at: [1, 17, '<EOF>'], says: 'an expression' },
    { query: 'resources | where (name', code: 'ParserFailure', at: [1, 23, '<EOF>'], says: "')'" },
    { query: 'resources | where name name', code: 'ParserFailure', at: [1, 23, 'name'], says: "'|'" },
    { query: "resources | where name == 'x", code: 'ParserFailure', at: [1, 26, "'"], says: 'does not end' },
    { query: 'resources | where name ? 1', code: 'ParserFailure', at: [1, 23, '?'], says: 'means nothing' },
    { query: 'resources | take 1.5', code: 'ParserFailure', at: [1, 17, '1.5'], says: 'no whole number' },
    {
      query: 'resources | join kind=leftanti owners on name',
      code: 'UnknownJoin',
      at: [1, 22, 'leftanti'],
      says: 'leftouter',
    },
    {
      query: 'resources | join owners on $left.name > $right.name',
      code: 'InvalidExpression',
      at: [1, 27, '$left'],
      says: '$left.a == $right.b',
    },
    {
      query: 'resources | where tostring(1, 2) == 1',
      code: 'InvalidExpression',
      at: [1, 18, 'tostring'],
      says: 'takes 1',
    },
    { query: 'resources | summarize name', code: 'InvalidExpression', at: [1, 22, 'name'], says: 'count()' },
    {
      query: 'resources | mv-expand sku limit 2001',
      code: 'InvalidExpression',
      at: [1, 12, 'mv-expand'],
      says: '2000',
    },
    { query: `resources | where ${'('.repeat(80)}1`, code: 'LimitExceeded', at: [1, 81, '('], says: '64' },
    {
      query: `resources | project x = 1${' + 1'.repeat(600)}`,
      code: 'LimitExceeded',
      at: [1, 2026, '+'],
      says: '500',
    },
    {
      query: `resources ${'| join owners on name '.repeat(4)}`,
      code: 'LimitExceeded',
      at: [1, 78, 'join'],
      says: '3 times',
    },
  ])('$query', ({ query, code, at, says }) => {
    const error = refusalOf(query);
    const { line, character, text } = error?.token ?? {};
    expect([error?.code, [line, character, text]]).toEqual([code, at]);
    expect(error?.message).toContain(says);
  });

  const grown = (step: string, times: number): string =>
    `resources | extend a = name ${`| extend a = ${step} `.repeat(times)}`;

  it.each([
    { says: 'a text that doubles itself', query: grown('strcat(a, a, a, a)', 20) },
    { says: 'a list that does', query: `${grown('pack_array(a, a, a, a)', 20)} | extend b = tostring(a)` },
    {
      says: 'what stands in place of something else',
      query: grown("replace_string(a, 'o', strcat(a, a))", 20),
    },
    {
      says: 'what stands between the things in a list',
      query: `${grown('strcat(a, a)', 12)} | extend b = strcat_array(split(a, 'o'), a)`,
    },
    {
      says: 'a search that would take ages',
      query: `${grown('strcat(a, a)', 8)} | where a matches regex '.*.*.*.*@'`,
    },
    { says: 'so does trimming', query: `${grown('strcat(a, a)', 8)} | extend b = trim('.*.*.*.*@', a)` },
  ])('for $says, before it grows', ({ query }) => {
    expect(refusalOf(query)?.code).toBe('LimitExceeded');
  });

  it.each(['(a+)+$', '(a|b)*', '((a+))*', 'a(?=b)', '(', `${'a'.repeat(401)}`])(
    'for the pattern %s',
    (pattern) => {
      expect(refusalOf(`resources | where name matches regex '${pattern}'`)?.message).toContain(
        pattern.slice(0, 60),
      );
    },
  );
});

function refusalOf(query: string): QueryError | undefined {
  try {
    run(query);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  return undefined;
}

const words = [
  '|', 'where', 'project', 'extend', 'summarize', 'by', 'join', 'on', 'union', 'mv-expand', 'top', 'order', 'count()', 'count',
  'resources', 'owners', 'name', 'properties.is', 'sku', '==', '=~', '!in', 'in~', 'between', '(', ')', '[', ']', '.', '..', ',',
  "'x'", '1', '1d', '-', '=', 'tostring(', 'dynamic(', 'datetime(', '{', '$left', 'and', 'not', '*', ';', '//', '@"', 'asc', 'null',
]; // prettier-ignore

describe('whatever is asked', () => {
  it('gives rows or a refusal, and nothing else', { timeout: 30_000 }, () => {
    const sentences = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(sentences, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary' })),
        (query) => {
          const error = refusalOf(query);
          expect(error === undefined || error.message.length > 0).toBe(true);
        },
      ),
    );
  });

  it('an operator that nobody knows is named, with its place', () => {
    const unknown = fc.stringMatching(/^[a-z]{12,20}$/);
    fc.assert(
      fc.property(unknown, fc.nat({ max: 5 }), (operator, lines) => {
        const error = refusalOf(`resources${'\n'.repeat(lines)}| ${operator} name`);
        expect(error?.message).toContain(`'${operator}'`);
        expect([error?.token?.line, error?.token?.text]).toEqual([lines + 1, operator]);
      }),
    );
  });

  it('any text can be written in quotes, and is read as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll(/[\r\n]/g, ' ');
        const escaped = plain.replaceAll(/['\\]/g, (sign) => `\\${sign}`);
        expect(run(`take 1 | project a = '${escaped}', b = @'${plain.replaceAll("'", "''")}'`).rows).toEqual([
          [plain, plain],
        ]);
      }),
    );
  });

  it('what passes a condition and what passes its opposite are all there is', () => {
    const value = fc.constantFrom("'Ada'", "'b'", "''");
    const operator = fc.constantFrom('contains', 'startswith', 'endswith', 'has', 'in~');
    fc.assert(
      fc.property(value, operator, (text, test) => {
        const operand = test === 'in~' ? `(${text})` : text;
        const both: unknown[] = [test, `!${test}`].flatMap((each) =>
          named(`resources | where name ${each} ${operand}`),
        );
        expect(both).toHaveLength(3);
        expect(new Set(both)).toEqual(new Set(['Ada', 'bob', 'cyd']));
      }),
    );
  });
});
