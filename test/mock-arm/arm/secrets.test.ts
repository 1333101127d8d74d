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

/** What the Activity Log says. */
async function activities(arm: ArmUnderTest): Promise<string> {
  const at = `${arm.subscription}/providers/microsoft.insights/eventtypes/management/values`;
  const filter = encodeURIComponent("eventTimestamp ge '2024-08-18T00:00:00Z'");
  return (await arm.get(`${at}?$filter=${filter}`, { apiVersion: '2015-04-01' })).text;
}

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
      write: async (arm) => {
        const headers = { authorization: `Bearer ${secret}` };
        for (let asked = 0; asked < 201; asked++) await arm.patch(at(arm), { tags: {} }, { headers });
        arm.advance({ by: '1s' });
        await arm.post(`${at(arm)}/migrateToStv2`, {}, { headers });
      },
    },
  ])('$what', async ({ write }) => {
    const arm = await startArm({
      throttling: 'buckets',
      services: [{ name: 'tailwind', sku: 'Developer' }],
    });
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
      throttling: arm.throttling,
      activities: await activities(arm),
      saved: world.save(),
    };
    const leaks = Object.keys(everything).filter((where) =>
      JSON.stringify(everything[where]).includes(secret),
    );
    expect(leaks).toEqual([]);
  });
});
