import { expect, it } from 'vitest';
import { groupPath, servicePath, startArm } from '../helpers/arm.ts';

it.each<{ given: string; at: (service: string, groups: string) => string; status: number }>([
  { given: 'APIs of a tag', at: (service) => `${service}/apis?tags=web`, status: 501 },
  {
    given: 'products by what they do not have',
    at: (service) => `${service}/products?$filter=colour eq 'a'`,
    status: 400,
  },
  { given: 'groups by a filter', at: (_, groups) => `${groups}?$filter=tagName eq 'a'`, status: 501 },
  { given: 'pages of nothing', at: (service) => `${service}/users?$top=0`, status: 400 },
  { given: 'pages of nothing', at: (_, groups) => `${groups}?$top=0`, status: 400 },
])('$given: refused, not answered with everything', async ({ at, status }) => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const path = at(servicePath(arm, 'tailwind'), `${arm.subscription}/resourcegroups`);
  expect((await arm.get(path)).status).toBe(status);
});

it('resource groups come in pages', async () => {
  const arm = await startArm();
  for (const name of ['a', 'b', 'c']) await arm.put(groupPath(arm, name), { location: 'westus' });
  const names: string[][] = [];
  let next: string | undefined = `${arm.subscription}/resourcegroups?$top=2`;
  while (next !== undefined) {
    const { body } = await arm.get(next);
    names.push((body['value'] as { name: string }[]).map(({ name }) => name));
    next = body['nextLink'] as string | undefined;
  }
  expect(names).toEqual([['a', 'b'], ['c']]);
});
