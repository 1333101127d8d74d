import { expect, it } from 'vitest';
import { serviceBody, servicePath, startArm } from '../helpers/arm.ts';

const nobody = { publisherEmail: '', publisherName: '' };

it('a deleted service is brought back by a client that leaves its publisher blank, as azurerm does', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind', publisherName: 'Tailwind' }] });
  const at = servicePath(arm, 'tailwind');
  await arm.delete(at);
  arm.advance({ until: 'operation-end' });
  const accepted = await arm.put(at, serviceBody({ ...nobody, restore: true }), { apiVersion: '2022-08-01' });
  expect([accepted.status, accepted.body.properties]).toEqual([
    201,
    expect.objectContaining({ provisioningState: 'Activating', publisherName: 'Tailwind' }),
  ]);
});

it.each([
  { what: 'a new service', name: 'fabrikam', write: 'put' },
  { what: 'a service that is there', name: 'tailwind', write: 'put' },
  { what: 'a service, by a PATCH,', name: 'tailwind', write: 'patch' },
] as const)('$what has a publisher all the same', async ({ name, write }) => {
  const arm = await startArm({ services: [{ name: 'tailwind' }], groups: ['rg-fabrikam'] });
  const body = write === 'put' ? serviceBody(nobody) : { properties: nobody };
  const refused = await arm[write](servicePath(arm, name), body);
  expect([refused.status, refused.body.error?.['details']]).toEqual([
    400,
    ['publisherEmail', 'publisherName'].map((each) => ({
      code: 'InvalidParameters',
      message: `properties.${each} is empty; a service has one.`,
      target: `properties.${each}`,
    })),
  ]);
});
