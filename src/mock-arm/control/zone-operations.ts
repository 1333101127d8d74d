import type { components } from '../../../openapi/generated/control.d.ts';
import type { RecordSet } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Handlers } from './call.ts';
import { notFound, within } from './problem.ts';

type Zone = components['schemas']['OnPremZone'];

/** The zones on the owner's premises, which nobody updates by himself. */
export const zoneOperations: Handlers<
  'OnPremZones_List' | 'OnPremZones_Get' | 'OnPremZones_Put' | 'OnPremZones_Delete'
> = {
  OnPremZones_List: ({ world }) => ({
    status: 200,
    body: { value: [...world.world.onPremZones].map(([name, sets]) => zoneBody(name, sets)) },
  }),
  OnPremZones_Get: ({ world, path: { zone } }) => ({ status: 200, body: demandZone(world, zone) }),
  OnPremZones_Put: async ({ world, path: { zone }, body }) => {
    const recordSets = body.recordSets as readonly RecordSet[];
    await within('', () => world.execute({ type: 'dns.onprem', zone, recordSets }));
    return { status: 200, body: demandZone(world, zone) };
  },
  OnPremZones_Delete: ({ world, path: { zone } }) => {
    demandZone(world, zone);
    world.execute({ type: 'dns.onprem', zone, recordSets: null });
    return { status: 204 };
  },
};

function demandZone({ world }: MockWorld, name: string): Zone {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const sets = world.onPremZones.get(plain);
  if (sets) return zoneBody(plain, sets);
  const known = [...world.onPremZones.keys()].join(', ') || 'none yet';
  throw notFound(`There is no zone \`${name}\` on the premises; there are: ${known}.`);
}

function zoneBody(name: string, recordSets: readonly RecordSet[]): Zone {
  return { name, recordSets };
}
