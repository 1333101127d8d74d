import { expect, it } from 'vitest';
import { groupPath, serviceBody, servicePath, startArm } from '../helpers/arm.ts';

it.each<{ said: Record<string, unknown>; tier: string; shown: unknown }>([
  { said: {}, tier: 'Consumption', shown: undefined },
  { said: { enableClientCertificate: true }, tier: 'Consumption', shown: true },
  { said: { enableClientCertificate: true }, tier: 'Developer', shown: undefined },
])('$tier that was told $said shows $shown of client certificates', async ({ said, tier, shown }) => {
  const arm = await startArm();
  await arm.put(groupPath(arm, 'rg-tailwind'), { location: 'westus' });
  const sku = { name: tier, capacity: tier === 'Consumption' ? 0 : 1 };
  const { body } = await arm.put(servicePath(arm, 'tailwind'), serviceBody(said, { sku }));
  expect(body.properties?.['enableClientCertificate']).toBe(shown);
});
