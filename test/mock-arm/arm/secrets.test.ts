import { describe, expect, it } from 'vitest';
import { World } from '../../../src/sim/index.ts';
import { type ArmUnderTest, serviceBody, servicePath, startArm } from '../../helpers/arm.ts';

const secret = 'correct-horse-battery-staple';
const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const withCertificates = {
  hostnameConfigurations: [
    {
      type: 'Proxy',
      hostName: 'api.tailwind.example',
      encodedCertificate: secret,
      certificatePassword: secret,
    },
  ],
  certificates: [{ storeName: 'Root', encodedCertificate: secret, certificatePassword: secret }],
};
const ada = { email: 'ada@tailwind.example', firstName: 'Ada', lastName: 'Lovelace', password: secret };

describe('a secret goes no further than the request it came in', () => {
  it.each<{ what: string; write: (arm: ArmUnderTest) => Promise<unknown> }>([
    { what: 'certificates in a PUT', write: (arm) => arm.put(at(arm), serviceBody(withCertificates)) },
    { what: 'certificates in a PATCH', write: (arm) => arm.patch(at(arm), { properties: withCertificates }) },
    {
      what: 'certificates where nobody looks for them',
      write: (arm) =>
        arm.patch(at(arm), {
          encodedCertificate: secret,
          properties: { certificatePassword: secret, publisherName: 'A' },
        }),
    },
    { what: 'the password of a user', write: (arm) => arm.put(`${at(arm)}/users/ada`, { properties: ada }) },
    {
      what: 'another password of a user',
      write: async (arm) => {
        await arm.put(`${at(arm)}/users/ada`, { properties: { ...ada, password: 'other' } });
        return arm.patch(`${at(arm)}/users/ada`, { properties: ada }, { headers: { 'if-match': '*' } });
      },
    },
    {
      what: 'a token',
      write: (arm) => arm.get(at(arm), { headers: { authorization: `Bearer ${secret}` } }),
    },
  ])('$what', async ({ write }) => {
    const arm = await startArm({ services: [{ name: 'tailwind', sku: 'Developer' }] });
    await write(arm);
    arm.advance({ by: '1h' });
    await arm.get(at(arm));
    await arm.get(`${at(arm)}/users`);
    await arm.get(`${at(arm)}/users/ada`);
    const world = World.replay(arm.recipe);
    const everything: Record<string, unknown> = {
      answers: arm.exchanges,
      timeline: arm.timeline,
      recipe: arm.recipe,
      status: arm.status('tailwind'),
      saved: world.save(),
    };
    const leaks = Object.keys(everything).filter((where) =>
      JSON.stringify(everything[where]).includes(secret),
    );
    expect(leaks).toEqual([]);
  });
});
