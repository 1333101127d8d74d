import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CheckablePath,
  checkablePaths,
  type Command,
  type Intention,
  RehearsalError,
  type ServiceConfiguration,
  World,
} from '../../src/sim/index.ts';
import { publicIpId, spot, subnetId } from './random-network.ts';
import { anyStory, outlast, tell } from './random-world.ts';

const { numRuns = 100 } = fc.readConfigureGlobal();

/** What somebody would do who goes a path after he has had it checked; nothing where only the platform can. */
function commandOf(
  { configuration }: { readonly configuration: ServiceConfiguration },
  name: string,
  path: CheckablePath,
  { subnetResourceId, publicIpAddressId }: Intention,
): Command | undefined {
  switch (path) {
    case 'preserve':
      return { type: 'service.migrate', name, mode: 'PreserveIp' };
    case 'new':
      return { type: 'service.migrate', name, mode: 'NewIp' };
    case 'preserve/with-downtime':
      return { type: 'service.migrate', name, mode: 'PreserveIp', withDowntime: true };
    case 'new-subnet/as-soon-as-possible':
    case 'new-subnet/keep-48-hours': {
      const retainOldCompute = path === 'new-subnet/keep-48-hours';
      return {
        type: 'service.blade',
        name,
        mode: 'NewIp',
        retainOldCompute,
        subnetResourceId,
        publicIpAddressId,
      };
    }
    case 'vnet-update': {
      const network = configuration.network === 'None' ? 'External' : configuration.network;
      const place = {
        subnetResourceId: subnetResourceId ?? null,
        publicIpAddressId: publicIpAddressId ?? null,
      };
      return { type: 'service.update', name, configuration: { ...configuration, network, ...place } };
    }
    case 'automatic/keeps-vnet':
    case 'automatic/drops-vnet':
      return undefined;
  }
}

const anyIntention = fc.record({ to: spot, ip: fc.option(fc.nat({ max: 1 })) });

describe('a check before anything is done', () => {
  it('changes nothing, and says what is then answered; who is told that all is ready arrives', () => {
    fc.assert(
      fc.property(anyStory, anyIntention, (story, { to, ip }) => {
        const world = tell(story);
        const before = JSON.stringify(world.save());
        const intention = {
          subnetResourceId: subnetId(world, 0, to),
          ...(ip !== null && { publicIpAddressId: publicIpId(world, ip) }),
        };
        const moving = [...world.services].filter(
          ([name]) => world.describe(name)?.provisioningState !== 'Failed',
        );
        for (const [name, service] of moving) {
          const checked = world.preflight(name, undefined, intention);
          expect(checked.map(({ path }) => path)).toEqual(checkablePaths);
          for (const { path, refusal, ready } of checked) {
            const command = commandOf(service, name, path, intention);
            const copy = World.load(JSON.parse(before) as ReturnType<World['save']>);
            const answer = command && copy.execute(command);
            if (answer === undefined || answer.kind === 'unchanged') continue;
            const told = answer.kind === 'refused' ? answer.refusal : null;
            expect(refusal, `${name} by ${path}`).toEqual(told);
            if (!ready || answer.kind !== 'started') continue;
            outlast(copy);
            expect(answer.operation, `${name} by ${path}`).toMatchObject({ failure: null });
          }
        }
        expect(JSON.stringify(world.save())).toBe(before);
      }),
      { numRuns: numRuns / 10 }, // each asks a copy of the world for every path of every instance,
    );
  });

  it('wants a path and a region that there are', () => {
    const world = World.create({ services: [{ name: 'contoso' }] });
    expect(() => world.preflight('contoso', 'by-magic')).toThrow(RehearsalError);
    expect(() => world.preflight('contoso', 'by-magic')).toThrow(`one of ${checkablePaths.join(', ')}`);
    expect(() => world.preflight('contoso', 'new', { location: 'Atlantis' })).toThrow('a region of Azure');
    expect(() => world.preflight('nobody')).toThrow('`nobody`');
  });
});
