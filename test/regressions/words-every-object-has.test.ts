import { expect, it } from 'vitest';
import { groupPath, serviceBody, servicePath, startArm } from '../helpers/arm.ts';

it.each(['constructor', 'toString', '__proto__'])('a custom property may say %s', async (word) => {
  const arm = await startArm();
  await arm.put(groupPath(arm, 'rg-tailwind'), { location: 'westus' });
  const { body } = await arm.put(
    servicePath(arm, 'tailwind'),
    serviceBody({ customProperties: { 'Microsoft.Test': word } }),
  );
  expect(body.properties?.['customProperties']).toEqual({ 'Microsoft.Test': word });
});
