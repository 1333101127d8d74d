import { expect, it } from 'vitest';
import { servicePath, startArm } from '../helpers/arm.ts';

const tls = (version: string): string =>
  `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls${version}`;

it('custom properties that a PATCH leaves out go back to their defaults, unless it leaves all of them out', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const at = servicePath(arm, 'tailwind');
  const patched = async (properties: object): Promise<unknown> => {
    await arm.patch(at, { properties });
    arm.advance({ until: 'operation-end' });
    const all = (await arm.get(at)).body.properties?.['customProperties'] as Record<string, string>;
    return [all[tls('10')], all[tls('11')]];
  };
  expect(await patched({ customProperties: { [tls('10')]: 'true' } })).toEqual(['True', 'False']);
  expect(await patched({ publisherName: 'Fabrikam' })).toEqual(['True', 'False']);
  expect(await patched({ customProperties: { [tls('11')]: 'true' } })).toEqual(['False', 'True']);
});
