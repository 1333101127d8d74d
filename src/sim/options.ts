import { type Era, eras } from '../model/index.ts';
import { Chance } from './chance.ts';
import { parseInstant } from './instant.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { type CompleteServiceSeed, completeSeed, type ServiceSeed } from './seed.ts';
import { settingOf, type WorldSetting } from './setting.ts';

export { settingOf, type StandingResource } from './setting.ts';

/** What a world is made from. Everything may be left out. */
export interface WorldOptions extends WorldSetting {
  /** Names the world; its subscription is made from name and seed. @defaultValue 'default' */
  readonly name?: string;
  /** Same seed, options and commands: the same timeline, to the byte. A whole number. @defaultValue 1 */
  readonly seed?: number;
  /** The date of the documents it believes. @defaultValue '2024-08' */
  readonly era?: Era;
  /** Where virtual time starts, ISO-8601. @defaultValue the date of the era's document */
  readonly start?: string;
  /** `documented`: every duration as written; `drawn`: from the seed, within its range. @defaultValue 'documented' */
  readonly durations?: 'documented' | 'drawn';
  /**
   * How long answers for the names that Azure keeps are believed, in seconds of virtual time. No document says.
   * [I] C20.ttl @defaultValue 60
   */
  readonly azureTtlSeconds?: number;
  /** The subscription it answers for, a GUID. @defaultValue made from name and seed */
  readonly subscriptionId?: string;
  /** The tenant, a GUID. @defaultValue made from name and seed */
  readonly tenantId?: string;
  /** Instances that are there from the start. @defaultValue none */
  readonly services?: readonly ServiceSeed[];
}

/** {@link WorldOptions} with nothing left open. */
export type CompleteWorldOptions = Required<Omit<WorldOptions, 'services' | keyof WorldSetting>> &
  Pick<WorldSetting, keyof WorldSetting> & { readonly services: readonly CompleteServiceSeed[] };

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Every default of a world stands here, once.
 *
 * @throws RehearsalError that names the option and the value, where one makes no sense
 */
export function completeWorldOptions(options: WorldOptions): CompleteWorldOptions {
  const { name = 'default', seed = 1, era = '2024-08', durations = 'documented', services = [] } = options;
  const { azureTtlSeconds = 60 } = options;
  expect(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name),
    'name',
    name,
    'letters, digits, dots, dashes; at most 100',
  );
  expect(Number.isSafeInteger(seed), 'seed', seed, 'a whole number');
  expect(Object.hasOwn(eras, era), 'era', era, `one of ${Object.keys(eras).join(', ')}`);
  expect(
    durations === 'documented' || durations === 'drawn',
    'durations',
    durations,
    "'documented' or 'drawn'",
  );
  expect(
    Number.isInteger(azureTtlSeconds) && azureTtlSeconds >= 0 && azureTtlSeconds <= 604_800,
    'azureTtlSeconds',
    azureTtlSeconds,
    'a whole number from 0 to 604800',
  );
  const { start = eras[era].startsAt } = options;
  expect(parseInstant(start) !== undefined, 'start', start, 'a time like 2024-08-19T00:00:00Z');
  const chance = new Chance(seed);
  const { subscriptionId = chance.guid(`subscription/${name}`), tenantId = chance.guid(`tenant/${name}`) } =
    options;
  expect(guid.test(subscriptionId), 'subscriptionId', subscriptionId, 'a GUID');
  expect(guid.test(tenantId), 'tenantId', tenantId, 'a GUID');
  return {
    name,
    seed,
    era,
    start,
    durations,
    azureTtlSeconds,
    subscriptionId,
    tenantId,
    services: services.map(completeSeed),
    ...settingOf(options),
  };
}

function expect(holds: boolean, option: string, seen: unknown, wanted: string): void {
  if (!holds) {
    throw new RehearsalError(
      `Expected \`${option}\` to be ${wanted}; got \`${String(seen)}\`.`,
      option,
      seen,
    );
  }
}
