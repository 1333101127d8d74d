import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewOf } from '../../src/mock-arm/gateway/places.ts';
import type { VipListener } from '../../src/mock-arm/gateway/vip-listener.ts';
import type { MockWorld } from '../../src/mock-arm/mock-world.ts';
import { buildCommand, ProbeProcess } from '../helpers/probe-process.ts';
import { differences, type Pair, type Probes, scriptOf, Sockets } from '../helpers/two-worlds.ts';
import { type Attempt, failures, inEveryWay, inOneWay } from '../sim/golden/course.ts';
import { courses } from '../sim/golden/courses.ts';

const soak = process.env['SOAK'] === '1';

const names = [
  'contoso.azure-api.net',
  'api.contoso.com',
  'www.contoso.com',
  'contoso.management.azure-api.net',
];

let sockets: Sockets;
let probes: Probes;
let command: Awaited<ReturnType<typeof buildCommand>>;

beforeAll(async () => {
  command = await buildCommand('apim-rehearsal-probe');
  sockets = await Sockets.open();
  const start = (timeout: string): ProbeProcess =>
    new ProbeProcess(command.file, sockets.gateway.ports[443], ['--timeout', timeout]);
  probes = { quick: start('250ms'), patient: start('5s') };
});

afterAll(async () => {
  const codes = await Promise.all([probes.quick.end(), probes.patient.end()]);
  await sockets.close();
  command.remove();
  expect(codes).toEqual([0, 0]);
  expect(sockets.bugs).toEqual([]);
});

/** The names that matter, from the internet and from the instance's own network; in a soak every name from everywhere. */
function pairsIn(world: MockWorld): Pair[] {
  const status = world.world.describe('contoso');
  const every = [...new Set((status?.names ?? []).map(({ name }) => name))];
  const own = world.world.service('contoso')?.configuration.subnetResourceId?.replace(/\/subnets\/.*$/, '');
  const inside = own === undefined ? undefined : viewOf(world.world, own);
  const views = soak ? world.world.dnsViews : (['public', ...(inside ? [inside] : [])] as const);
  return views.flatMap((view) => (soak ? every : names).map((hostName) => ({ view, hostName })));
}

describe('the probe and the world agree at every boundary, and a second before and after it', () => {
  const attempts = soak ? inEveryWay(courses) : inOneWay(courses);

  it.each(attempts)('%s', async (_, attempt) => {
    const found: string[] = [];
    let looks = 0;
    await sockets.play(scriptOf(attempt), async (world, gateway) => {
      const pairs = pairsIn(world);
      looks += pairs.length;
      found.push(...(await differences(world, gateway, sockets.dns, probes, pairs)));
    });
    expect(looks).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it.each(soak ? failures(attempts) : failures(attempts).filter((_, index) => index % 8 === 0))(
    '%s',
    async (_, attempt, failing) => {
      const found: string[] = [];
      await sockets.play(scriptOf(attempt, failing), async (world, gateway) => {
        found.push(...(await differences(world, gateway, sockets.dns, probes, pairsIn(world))));
      });
      expect(found).toEqual([]);
    },
  );
});

describe('the comparison notices a listener that', () => {
  const renewing = inOneWay(courses).find(
    ([, { course }]) => course.path === 'same-subnet/external/new',
  )?.[1] as Attempt;

  it.each<{ says: string; spoil: (listener: VipListener) => void; finds: RegExp }>([
    {
      says: 'does not listen',
      spoil: (listener) => {
        listener.close();
        listener.look = () => {};
      },
      finds: /the world says served by .* the probe refused/,
    },
    {
      says: 'does not stop when its compute goes',
      spoil: (listener) => void (listener.look = () => {}),
      finds: /the world says refused .* the probe (?!refused)/,
    },
    {
      says: 'lies about who answers',
      spoil: (listener) => {
        const connect = listener.connect.bind(listener);
        listener.connect = (...asked) => {
          const met = connect(...asked);
          return met.kind === 'answered' ? { ...met, computeId: 'c99' } : met;
        };
      },
      finds: /the world says served by contoso c1 .* the probe served by contoso c99/,
    },
  ])('$says', async ({ spoil, finds }) => {
    const found: string[] = [];
    let isSpoilt = false;
    await sockets.play(scriptOf(renewing), async (world, gateway) => {
      const [listener] = gateway.listeners.values();
      if (!isSpoilt) spoil(listener as VipListener);
      isSpoilt = true;
      found.push(...(await differences(world, gateway, sockets.dns, probes, pairsIn(world))));
    });
    expect(found.join('\n')).toMatch(finds);
  });
});
