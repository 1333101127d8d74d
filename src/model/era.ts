import { minutes } from './figures.ts';
import { migrations, retaining } from './migrations.ts';
import type { Figure, Plan } from './plan.ts';
import { notOffered, type Refusal } from './refusal.ts';
import type { MigrationMode, Tier, VirtualNetworkType } from './vocabulary.ts';

type Offer = Plan | Refusal;
type ByMode = Readonly<Record<MigrationMode, Offer>>;

/** What a world believes about moving an instance. */
export interface EraRules {
  /** The document it follows first. */
  readonly document: string;
  /** Virtual time starts here unless told otherwise: the date of the document. */
  readonly startsAt: string;
  /** `migrateToStv2`, by network and mode. */
  readonly migrate: Readonly<Record<VirtualNetworkType, ByMode>>;
  /** `migrateWithDowntime`, for networks with special internal conditions. [D] P17 */
  readonly withDowntime: Offer;
  /** The Platform migration blade. */
  readonly blade: {
    /** Outside any network: all locations at once. */
    readonly none: ByMode;
    readonly sameSubnet: Readonly<Record<'External' | 'Internal', ByMode>>;
    /** One location a time, by whether the old compute is kept for longer. */
    readonly newSubnet: { readonly asSoonAsPossible: Offer; readonly keep: Offer };
    /** How long the old compute is kept in the same subnet where that is chosen, internal and renewing. */
    readonly keepsSameSubnet: Figure | null;
  };
  /** What a PUT or PATCH makes of an instance on stv1. */
  readonly update: {
    /** Tiers it moves to stv2 at all. */
    readonly tiers: readonly Tier[];
    readonly network: Plan;
    readonly inject: Plan;
    readonly zones: Offer;
    /** A change of anything else. */
    readonly other: 'moves' | 'stays';
    /** Whether the subnet has to be another one. [D] X9 */
    readonly needsOtherSubnet: boolean;
  };
  /** What an instance needs a Standard public IP resource for. [D] X7 */
  readonly publicIp: 'everyNetwork' | 'nothing';
  /** How a new instance comes up outside of any network, without zones. [D] A10–A12 */
  readonly newOutsideNetwork: 'stv1' | 'stv2';
  /** Regions where there is no stv2, by display name. [D] A14 */
  readonly withoutStv2: readonly string[];
  /** How long a subnet stays linked to an instance that has left it. [D] X16 */
  readonly unlinking: Figure;
  /** Whether a subnet that cannot reach a key vault is refused for a move within it, rather than failing later. [D] D8 */
  readonly refusesClosedVaults: boolean;
}

const everyTier: readonly Tier[] = ['Developer', 'Basic', 'Standard', 'Premium', 'Isolated'];
const networked: readonly Tier[] = ['Developer', 'Premium', 'Isolated'];

const both = (offer: Offer): ByMode => ({ PreserveIp: offer, NewIp: offer });

const noCall = both(
  notOffered(
    'A25',
    'The documents of that time know no migrateToStv2. Change the virtual network or the zones.',
  ),
);
const preserveOnly: ByMode = {
  PreserveIp: migrations['no-vnet/preserve'],
  NewIp: notOffered('B14', 'The call takes no mode yet: the address is preserved. Leave the mode out.'),
};
const updateInstead = both(
  notOffered(
    'X5',
    'An instance in a virtual network moves by an update to a new subnet, not by migrateToStv2.',
  ),
);
const sameSubnet = {
  External: {
    PreserveIp: migrations['same-subnet/external/preserve'],
    NewIp: migrations['same-subnet/external/new'],
  },
  Internal: {
    PreserveIp: migrations['same-subnet/internal/preserve'],
    NewIp: migrations['same-subnet/internal/new'],
  },
};
const noNetwork: ByMode = { PreserveIp: migrations['no-vnet/preserve'], NewIp: migrations['no-vnet/new'] };

const noBlade = notOffered('X6', 'The portal has no Platform migration blade for this yet.');
const blade: EraRules['blade'] = {
  none: both(noBlade),
  sameSubnet: { External: both(noBlade), Internal: both(noBlade) },
  newSubnet: { asSoonAsPossible: noBlade, keep: noBlade },
  keepsSameSubnet: null,
};
const newSubnetBlade = {
  asSoonAsPossible: migrations['new-subnet/as-soon-as-possible'],
  keep: migrations['new-subnet/keep-48-hours'],
};

const notYet = notOffered('P17', 'migrateWithDowntime is not known to the documents of that time.');
const lock = minutes(30, 'C2.lock');
const twoDays = minutes(2880, 'B.retention.2023-10');
const quarter = minutes(15, 'B.retention.2024-03');

/** What an update to another subnet amounts to once the documents speak of a lock. [D] P8 */
const lockedUpdate = { ...migrations['vnet-update'], lock };

const chinaWithout = ['China East', 'China East 2', 'China North', 'China North 2'];
const governmentWithout = [
  'US Gov Arizona',
  'US Gov Texas',
  'US Gov Virginia',
  'US DoD Central',
  'US DoD East',
];

/** The first texts: nearly any update brings an instance to stv2. */
const era2021: EraRules = {
  document: 'compute-infrastructure, 2021-08-10',
  startsAt: '2021-08-10T00:00:00Z',
  migrate: { None: noCall, External: noCall, Internal: noCall },
  withDowntime: notYet,
  blade,
  update: {
    tiers: everyTier,
    network: migrations['vnet-update'],
    inject: migrations['vnet-inject'],
    zones: migrations.zones,
    other: 'moves',
    needsOtherSubnet: false,
  },
  publicIp: 'everyNetwork',
  newOutsideNetwork: 'stv2',
  withoutStv2: [...governmentWithout, ...chinaWithout],
  unlinking: minutes(180, 'C5.unlock.2020', [30, 180]),
  refusesClosedVaults: false,
};

const era2022: EraRules = {
  ...era2021,
  document: 'compute-infrastructure, 2022-03-16',
  startsAt: '2022-03-16T00:00:00Z',
  update: { ...era2021.update, tiers: networked, other: 'stays' },
  newOutsideNetwork: 'stv1',
};

const era2023: EraRules = {
  ...era2022,
  document: 'migrate-stv1-to-stv2, 2023-01-20',
  startsAt: '2023-01-20T00:00:00Z',
  migrate: {
    None: {
      ...preserveOnly,
      PreserveIp: {
        ...migrations['no-vnet/preserve'],
        facts: [...migrations['no-vnet/preserve'].facts, 'X18', 'X18.temporary'],
        cutover: { lasts: minutes(15, 'X18.temporary', [10, 15]), temporary: 'silent' },
      },
    },
    External: updateInstead,
    Internal: updateInstead,
  },
  update: {
    ...era2022.update,
    network: {
      ...migrations['vnet-update'],
      facts: [...migrations['vnet-update'].facts, 'C8.downtime'],
      build: { ...migrations['vnet-update'].build, old: 'silent' },
      retention: null,
    },
    needsOtherSubnet: true,
  },
  newOutsideNetwork: 'stv2',
  unlinking: minutes(360, 'C5.unlock.2023', [60, 360]),
};

const offered2023October: ByMode = {
  ...noNetwork,
  NewIp: retaining(migrations['no-vnet/new'], minutes(2880, 'C12.retention.2023-10')),
};

const era2023October: EraRules = {
  ...era2023,
  document: 'migrate-stv1-to-stv2, 2023-10-18',
  startsAt: '2023-10-18T00:00:00Z',
  migrate: { ...era2023.migrate, None: offered2023October },
  blade: { ...blade, none: offered2023October },
  update: { ...era2023.update, network: retaining(lockedUpdate, twoDays) },
  withoutStv2: chinaWithout,
};

const era2024March: EraRules = {
  ...era2023October,
  document: 'migrate-stv1-to-stv2-vnet, 2024-03-14',
  startsAt: '2024-03-14T00:00:00Z',
  migrate: { ...era2023.migrate, None: noNetwork },
  blade: { ...blade, none: noNetwork },
  update: { ...era2023October.update, network: retaining(lockedUpdate, quarter) },
  unlinking: minutes(60, 'C5.unlock', [15, 60]),
};

const era2024August: EraRules = {
  ...era2024March,
  document: 'migrate-stv1-to-stv2-vnet, 2024-08-19',
  startsAt: '2024-08-19T00:00:00Z',
  migrate: { ...sameSubnet, None: noNetwork },
  blade: { ...era2024March.blade, newSubnet: newSubnetBlade },
  publicIp: 'nothing',
};

const quickInternal = retaining(migrations['same-subnet/internal/new'], minutes(15, 'B.retention.2024-11'));
const sameSubnet2024November = {
  External: sameSubnet.External,
  Internal: { PreserveIp: migrations['same-subnet/internal/preserve'], NewIp: quickInternal },
};

const era2024November: EraRules = {
  ...era2024August,
  document: 'migrate-stv1-to-stv2-vnet, 2024-11-04',
  startsAt: '2024-11-04T00:00:00Z',
  migrate: { ...sameSubnet2024November, None: noNetwork },
  withDowntime: migrations['same-subnet/internal/preserve/with-downtime'],
  blade: {
    ...era2024August.blade,
    sameSubnet: sameSubnet2024November,
    keepsSameSubnet: minutes(2880, 'B.retention.2024-11'),
  },
  refusesClosedVaults: true,
};

/** The date of the documents a world believes. */
export type Era = '2021-08' | '2022-03' | '2023-01' | '2023-10' | '2024-03' | '2024-08' | '2024-11';

/** What a world believes, by the date of the documents it follows. Only this file knows an era by name. */
export const eras: Readonly<Record<Era, EraRules>> = {
  '2021-08': era2021,
  '2022-03': era2022,
  '2023-01': era2023,
  '2023-10': era2023October,
  '2024-03': era2024March,
  '2024-08': era2024August,
  '2024-11': era2024November,
};
