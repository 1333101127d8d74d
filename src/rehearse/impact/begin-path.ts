import { retirementIn } from '../../model/index.ts';
import {
  type CheckablePath,
  type Command,
  type CommandResult,
  type Intention,
  parseInstant,
  type Service,
  type World,
} from '../../sim/index.ts';

/** Customers are told so long before the platform migrates by itself. [D] A21, C18.notice */
const noticeMs = 7 * 86_400_000;

/** How a path has begun. */
export interface Begun {
  readonly result: CommandResult;
  /** When it begins, in milliseconds since 1970. Later than now where the platform announces it first. */
  readonly startMs: number;
}

type Request = { readonly service: Readonly<Service>; readonly intention: Intention; readonly nowMs: number };

/** The command that each path is asked for with. */
const commands: Readonly<Record<CheckablePath, (request: Request) => Command>> = {
  preserve: migrate('PreserveIp', false),
  new: migrate('NewIp', false),
  'preserve/with-downtime': migrate('PreserveIp', true),
  'new-subnet/as-soon-as-possible': blade(false),
  'new-subnet/keep-48-hours': blade(true),
  'vnet-update': update,
  'automatic/keeps-vnet': announce(false),
  'automatic/drops-vnet': announce(true),
};

/**
 * Asks for a path. What the platform does by itself is announced for the first day on which it may. [D] A21
 *
 * @param intention complete: whatever the path takes is named
 */
export function beginPath(
  world: World,
  service: Readonly<Service>,
  path: CheckablePath,
  intention: Intention,
): Begun {
  const { nowMs } = world;
  const command = commands[path]({ service, intention, nowMs });
  const startMs = nowMs + (command.type === 'service.announce' ? command.noticeMs : 0);
  return { result: world.execute(command), startMs };
}

function migrate(mode: 'PreserveIp' | 'NewIp', withDowntime: boolean) {
  return ({ service: { name }, intention: { caller } }: Request): Command => ({
    type: 'service.migrate',
    name,
    mode,
    withDowntime,
    caller,
  });
}

function blade(retainOldCompute: boolean) {
  return ({ service: { name }, intention }: Request): Command => ({
    type: 'service.blade',
    name,
    mode: 'NewIp',
    retainOldCompute,
    location: intention.location,
    subnetResourceId: intention.subnetResourceId ?? '', // none, which a prerequisite then says
    publicIpAddressId: intention.publicIpAddressId,
    caller: intention.caller,
  });
}

function update({ service: { name, configuration }, intention }: Request): Command {
  return {
    type: 'service.update',
    name,
    configuration: {
      ...configuration,
      network: configuration.network === 'None' ? 'External' : configuration.network,
      subnetResourceId: intention.subnetResourceId ?? configuration.subnetResourceId,
      publicIpAddressId: intention.publicIpAddressId ?? null,
    },
    caller: intention.caller,
  };
}

function announce(dropsNetwork: boolean) {
  return ({ service: { name, configuration }, nowMs }: Request): Command => {
    const { automaticFrom } = retirementIn(configuration.location);
    const waitsMs = (parseInstant(automaticFrom) ?? nowMs) - nowMs;
    return { type: 'service.announce', name, dropsNetwork, noticeMs: Math.max(noticeMs, waitsMs) };
  };
}
