import type { MigrationMode } from '../../../src/model/index.ts';
import type { CommandResult, ServiceConfiguration } from '../../../src/sim/index.ts';
import type { Act, Rehearsal } from './rehearsal.ts';

const name = 'contoso';
const day = 24 * 60 * 60_000;

/** `migrateToStv2`. */
export function call(mode: MigrationMode, { withDowntime = false } = {}): Act {
  return {
    says: 'by call',
    on: ({ world }) => world.execute({ type: 'service.migrate', name, mode, withDowntime }),
  };
}

/** What is chosen in the Platform migration blade. */
interface Choice {
  readonly to?: 'same subnet' | 'other subnet';
  readonly mode?: MigrationMode;
  readonly keeps?: boolean;
  readonly location?: string;
  /** Name of the public IP resource. */
  readonly publicIp?: string;
}

/** The Platform migration blade. */
export function blade(choice: Choice): Act {
  const { to = 'same subnet', mode = 'NewIp', keeps = false, location, publicIp } = choice;
  return {
    says: 'by blade',
    on: (rehearsal) => {
      const form = { mode, location, retainOldCompute: keeps };
      const subnet = to === 'other subnet' ? { subnetResourceId: rehearsal.other(location) } : {};
      const address = publicIp === undefined ? {} : { publicIpAddressId: rehearsal.publicIp(publicIp) };
      return rehearsal.world.execute({ type: 'service.blade', name, ...form, ...subnet, ...address });
    },
  };
}

/** A PUT of the service, changed in some way. */
export function update(
  change: (rehearsal: Rehearsal) => Partial<ServiceConfiguration>,
  { unblocks = false } = {},
): Act {
  return {
    says: 'by update',
    on: (rehearsal) => {
      const configuration = { ...rehearsal.service.configuration, ...change(rehearsal) };
      return rehearsal.world.execute({ type: 'service.update', name, configuration, unblocks });
    },
  };
}

/** To the other subnet, with a public IP resource that nobody has. */
export const elsewhere = (rehearsal: Rehearsal): Partial<ServiceConfiguration> => ({
  subnetResourceId: rehearsal.other(),
  publicIpAddressId: rehearsal.publicIp('fresh'),
});

/** Into the other subnet, from outside of any network. */
export const into =
  (network: 'External' | 'Internal') =>
  (rehearsal: Rehearsal): Partial<ServiceConfiguration> => ({ network, ...elsewhere(rehearsal) });

/** Back to where it was seeded. */
export const home = ({ original }: Rehearsal): Partial<ServiceConfiguration> => ({
  subnetResourceId: original,
  publicIpAddressId: null,
});

/** Over three zones, a unit in each. */
export const zoned = ({ service }: Rehearsal): Partial<ServiceConfiguration> => ({
  capacity: 3,
  infrastructure: { ...service.configuration.infrastructure, zones: ['1', '2', '3'] },
});

/** The platform says that it will migrate the instance in seven days. */
export function announce({ dropsNetwork }: { readonly dropsNetwork: boolean }): Act {
  return {
    says: 'by the platform',
    on: ({ world }) => world.execute({ type: 'service.announce', name, dropsNetwork, noticeMs: 7 * day }),
  };
}

/** The owner lets clients in again. */
export const unblock: Act = {
  says: 'unblocked',
  on: ({ world }) => world.execute({ type: 'service.unblock', name }),
};

/** The platform brings the instance to newer hardware. */
export const upgrade: Act = {
  says: 'by the platform',
  on: ({ world }) => world.execute({ type: 'service.upgrade', name }),
};

/** What runs fails, in one location or wherever it runs. */
export function fail(location?: string): Act {
  const failure = { code: 'Stop', message: 'Told to.' };
  return {
    says: 'failing',
    on: ({ world }) => world.execute({ type: 'service.fail', name, failure, location }),
  };
}

/** Does something that has to be taken up. */
export function begun(rehearsal: Rehearsal, act: Act): CommandResult {
  const result = rehearsal.do(act);
  if (result.kind === 'refused') throw new Error(`${act.says}: refused, ${result.refusal.says}`);
  return result;
}
