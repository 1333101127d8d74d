import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOperator, parseFilter } from '../../../src/mock-arm/arm/odata-filter.ts';
import { type ArmUnderTest, servicePath, startArm } from '../../helpers/arm.ts';

class Refused extends Error {}
const refuse = (why: string): Error => new Refused(why);
const fields = { name: anyOperator, state: ['eq'] } as const;

describe('a filter', () => {
  const thing: Readonly<Record<string, string>> = { name: "O'Hara", state: 'on' };
  it.each([
    { text: "name eq 'o''hara'", passes: true },
    { text: "name ne 'o''hara'", passes: false },
    { text: "not name eq 'x'", passes: true },
    { text: "name gt 'o' and name lt 'p'", passes: true },
    { text: "name ge 'O''Hara' and name le 'o''hara'", passes: true },
    { text: "substringof('hara',name) and endswith(name,'ra')", passes: true },
    { text: "contains(properties/name, 'xx') or startswith(name,'o') eq true", passes: true },
    { text: "state eq 'off' or state eq 'on' and name eq 'x'", passes: false },
    { text: "(state eq 'off' or state eq 'on') and contains(name, 'h')", passes: true },
  ])('$text → $passes', ({ text, passes }) => {
    expect(parseFilter(text, fields, refuse)((field) => thing[field])).toBe(passes);
  });

  it.each(['', '(', "name eq 'a')", 'eq', "state ne 'a'", "tolower(name) eq 'a'", `${'('.repeat(2001)}`])(
    'that makes no sense is refused: %s',
    (text) => {
      expect(() => parseFilter(text, fields, refuse)).toThrow(Refused);
    },
  );

  it('is understood or refused, whatever it says, and reads no field that is not among those named', () => {
    const words = fc.constantFrom(
      "'a'",
      'name',
      'state',
      'eq',
      'ne',
      'and',
      'or',
      'not',
      '(',
      ')',
      ',',
      'contains',
    );
    const text = fc.oneof(
      fc.array(words).map((all) => all.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(outcome(each)).not.toContain('else');
      }),
    );
  });
});

/** The fields a filter reads, `refused`, or what else came of it. */
function outcome(text: string): readonly string[] {
  const read: string[] = [];
  try {
    parseFilter(
      text,
      fields,
      refuse,
    )((field) => void read.push(Object.hasOwn(fields, field) ? field : 'else'));
    return read;
  } catch (error) {
    return [error instanceof Refused ? 'refused' : 'else'];
  }
}

describe('what is inside a service', () => {
  const namesOf = (value: unknown): string[] => (value as { name: string }[]).map(({ name }) => name);
  async function startWithApis(): Promise<ArmUnderTest> {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    for (const name of ['echo', 'orders', 'pets'])
      await arm.put(`${servicePath(arm, 'tailwind')}/apis/${name}`, {
        properties: { path: `v1/${name}`, displayName: `The ${name}` },
      });
    return arm;
  }

  it.each([
    { filter: "name eq 'PETS'", want: ['pets'] },
    { filter: "contains(displayName, 'e') and path ne 'v1/echo'", want: ['orders', 'pets'] },
    { filter: "isCurrent eq true and startswith(path, 'v1/o')", want: ['orders'] },
    { filter: "description eq 'x'", want: [] },
  ])('is filtered by $filter', async ({ filter, want }) => {
    const arm = await startWithApis();
    const list = `${servicePath(arm, 'tailwind')}/apis?$filter=${encodeURIComponent(filter)}`;
    const { status, body } = await arm.get(list);
    expect([status, namesOf(body['value']), body['count']]).toEqual([200, want, want.length]);
  });

  it('is paged within its filter', async () => {
    const arm = await startWithApis();
    const filter = encodeURIComponent("contains(name, 'e')");
    const first = await arm.get(`${servicePath(arm, 'tailwind')}/apis?$filter=${filter}&$top=2`);
    expect([namesOf(first.body['value']), first.body['count']]).toEqual([['echo', 'orders'], 3]);
    const second = await arm.get(first.body['nextLink'] as string);
    expect(namesOf(second.body['value'])).toEqual(['pets']);
  });

  it.each([
    { path: 'apis', filter: "colour eq 'red'", says: "'colour' is no field to filter by; there are: name," },
    { path: 'products', filter: "state ne 'published'", says: "'ne' is nothing to ask of state" },
    { path: 'policies', filter: "name eq 'policy'", says: 'nothing to filter by here' },
  ])('is not filtered by $filter in $path', async ({ path, filter, says }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const list = `${servicePath(arm, 'tailwind')}/${path}?$filter=${encodeURIComponent(filter)}`;
    const { status, body } = await arm.get(list);
    expect([status, body.error?.code]).toEqual([400, 'InvalidParameters']);
    expect(body.error?.message).toContain(says);
  });
});
