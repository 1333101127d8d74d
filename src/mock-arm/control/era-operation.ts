import {
  type Era,
  eras,
  intended,
  isRefusal,
  type Place,
  type PlanRequest,
  type Situation,
  type VirtualNetworkType,
} from '../../model/index.ts';
import type { Handlers } from './call.ts';

/** What every date of the documents knows. */
export const eraOperation: Handlers<'Eras_List'> = {
  Eras_List: () => ({
    status: 200,
    body: {
      value: (Object.keys(eras) as Era[]).map((era) => ({
        era,
        document: eras[era].document,
        startsAt: eras[era].startsAt,
        offers: networks.flatMap((network) => asked(network).map((way) => offered(era, network, way))),
      })),
    },
  }),
};

type Words = {
  readonly mode?: 'PreserveIp' | 'NewIp';
  readonly withDowntime?: boolean;
  readonly subnet?: 'same' | 'new';
  readonly retainOldCompute?: boolean;
  readonly changes?: 'network' | 'zones' | 'settings';
};

/** One way of asking to be migrated: what the model is asked, and how a reader is told. */
interface Way {
  readonly way: 'call' | 'blade' | 'update';
  readonly words: Words;
  readonly request: PlanRequest;
}

const networks = ['None', 'External', 'Internal'] as const satisfies readonly VirtualNetworkType[];
const vnets = { None: 'none', External: 'external', Internal: 'internal' } as const;
const modes = ['PreserveIp', 'NewIp'] as const;
const changes = ['network', 'zones', 'settings'] as const;
const either = [false, true] as const;

/** Everything that can be asked of an instance that stands so. */
function asked(network: VirtualNetworkType): Way[] {
  const calls = modes.map((mode) => call(mode, false));
  if (network === 'Internal') calls.push(call('PreserveIp', true));
  const subnets = network === 'None' ? (['same'] as const) : (['same', 'new'] as const);
  const blades = subnets.flatMap((subnet) =>
    // A new subnet always comes with a new address.
    (subnet === 'new' ? (['NewIp'] as const) : modes).flatMap((mode) =>
      either.map((keepOld): Way => {
        const words = { mode, retainOldCompute: keepOld, ...(network !== 'None' && { subnet }) };
        return { way: 'blade', words, request: { kind: 'blade', mode, subnet, keepOld } };
      }),
    ),
  );
  const updates = changes.map((touches): Way => ({
    way: 'update',
    words: { changes: touches },
    request: { kind: 'update', touches },
  }));
  return [...calls, ...blades, ...updates];
}

function call(mode: 'PreserveIp' | 'NewIp', withDowntime: boolean): Way {
  return { way: 'call', words: { mode, withDowntime }, request: { kind: 'migrate', mode, withDowntime } };
}

function offered(era: Era, network: VirtualNetworkType, { way, words, request }: Way) {
  const offer = intended(request, standing(era, network, words));
  const about = { way, vnet: vnets[network], ...words };
  if (isRefusal(offer)) return { ...about, path: null, says: offer.says, facts: offer.facts };
  const { platform, path, facts } = offer;
  if (platform === 'stv2') return { ...about, path, says: null, facts };
  return { ...about, path: null, says: 'It changes in place and stays on stv1.', facts };
}

/** A Premium instance on stv1 that could not stand better, asked for what a way is about. */
function standing(
  era: Era,
  network: VirtualNetworkType,
  { withDowntime = false, changes: what }: Words,
): Situation {
  const moves = what === 'network';
  const place: Place = {
    location: 'West US',
    units: 1,
    grows: 0,
    zones: 0,
    moves: true,
    comes: false,
    from: { network, ...standsIn(network, 'here') },
    to: {
      network: moves && network === 'None' ? 'External' : network,
      ...standsIn(network, moves ? 'elsewhere' : 'here'),
      subnet: null,
      publicIp: null,
    },
  };
  return {
    era,
    now: eras[era].startsAt,
    service: 'any',
    subscriptionId: 'any',
    tier: 'Premium',
    provisioningState: 'Succeeded',
    platformVersion: 'stv1',
    blocked: false,
    special: withDowntime,
    autoscaled: false,
    closedVaults: [],
    places: [place],
    caller: { id: 'anybody', denied: [] },
  };
}

function standsIn(
  network: VirtualNetworkType,
  subnetId: string,
): Pick<Place['from'], 'subnetId' | 'publicIpId'> {
  return network === 'None' ? { subnetId: null, publicIpId: null } : { subnetId, publicIpId: 'own' };
}
