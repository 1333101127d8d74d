import type { components } from '../../../openapi/generated/control.d.ts';
import type { RoleAssignment } from '../../model/index.ts';
import type {
  Backend,
  Caller,
  Intention,
  Preflight,
  Recipe,
  SubnetUsage,
  TimelineEntry,
} from '../../sim/index.ts';
import type { GatewayStatus } from '../gateway/gateway-status.ts';
import type { Advance } from '../mock-world.ts';
import type { AutomaticMigration, PlatformMigration } from '../service-commands.ts';
import type { MockServiceStatus } from '../service-listeners.ts';
import { type ClockSettings, parseDuration } from '../world-clock.ts';
import { ControlTransport, queryOf } from './control-transport.ts';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Where the parts of a mock listen, and what a client of its own world needs. */
export type MockHealth = Schema<'Health'>;
/** A world as the control API shows it. */
export type MockWorldInfo = Schema<'World'>;
/** What time it is in a world, and what makes it pass. */
export type MockClock = Schema<'Clock'>;
/** A date of the documents, and the ways to migrate that they know. */
export type MockEra = Schema<'EraInfo'>;
/** Something that is made to go wrong. Times are ISO-8601. */
export type MockFault = Schema<'Fault'>;
/** A fault as it is asked for; what is not said is at once, and for good. */
export type NewMockFault = Schema<'NewFault'>;
/** A kind of fault, its fields and an example. */
export type MockFaultInfo = Schema<'FaultInfo'>;
/** A zone on the owner's premises. */
export type MockOnPremZone = Schema<'OnPremZone'>;
/** Clients that behave alike. Durations are ISO-8601. */
export type MockPopulation = Schema<'Population'>;
/** A population as it is asked for; only its service has to be said. */
export type MockPopulationWish = Schema<'PopulationWish'>;
/** What each population has lived through. Times and durations are ISO-8601. */
export type MockTraffic = Schema<'Traffic'>;
/** A resource beside the services as the control API lists it. */
export type MockResource = Schema<'Resource'>;

/** One world of a mock that runs elsewhere, steered through its control API. */
export class ControlClient {
  readonly #transport: ControlTransport;
  readonly #world: string;

  /** @param url where the control API listens, as in `http://127.0.0.1:4490` */
  constructor(url: string, world = 'default') {
    this.#transport = new ControlTransport(url);
    this.#world = `/v1/worlds/${encodeURIComponent(world)}`;
  }

  /** Where everything listens. @throws ControlUnreachableError */
  async health(): Promise<MockHealth> {
    const health = await this.#ask<MockHealth>('GET', '/v1/health');
    if (health.status === 'ready') return health;
    throw this.#transport.stranger();
  }

  /** Every world of the mock. @throws ControlUnreachableError */
  async worlds(): Promise<readonly MockWorldInfo[]> {
    return (await this.#ask<Schema<'WorldList'>>('GET', '/v1/worlds')).value;
  }

  /** Every date of the documents that a world can believe. @throws ControlUnreachableError */
  async eras(): Promise<readonly MockEra[]> {
    return (await this.#ask<Schema<'EraList'>>('GET', '/v1/eras')).value;
  }

  /** This world. @throws ControlRefusedError where there is none of its name */
  world(): Promise<MockWorldInfo> {
    return this.#ask('GET', this.#world);
  }

  /** Back to the seed. @throws ControlRefusedError */
  reset(): Promise<MockWorldInfo> {
    return this.#ask('POST', `${this.#world}/reset`);
  }

  /** Seed, options and journal of this world: all it takes to live through it again. @throws ControlRefusedError */
  journal(): Promise<Recipe> {
    return this.#ask('GET', `${this.#world}/journal`);
  }

  /** What time it is. @throws ControlRefusedError */
  clock(): Promise<MockClock> {
    return this.#ask('GET', `${this.#world}/clock`);
  }

  /** Chooses what makes time pass. @throws ControlRefusedError */
  setClock(settings: ClockSettings): Promise<MockClock> {
    return this.#ask('PUT', `${this.#world}/clock/mode`, settings);
  }

  /** Lets time pass. @throws ControlRefusedError where it cannot */
  advance(how: Advance): Promise<Schema<'ClockAdvanced'>> {
    const body = 'by' in how ? { by: isoDuration(parseDuration(how.by)) } : how;
    return this.#ask('POST', `${this.#world}/clock/advance`, body);
  }

  /** Every service as it stands. @throws ControlRefusedError */
  async services(): Promise<readonly MockServiceStatus[]> {
    return (await this.#ask<{ value: readonly MockServiceStatus[] }>('GET', `${this.#world}/services`)).value;
  }

  /** One service as it stands. @throws ControlRefusedError where there is none of that name */
  service(name: string): Promise<MockServiceStatus> {
    return this.#ask('GET', this.#service(name));
  }

  /** Makes what runs on a service fail now. @throws ControlRefusedError where nothing can fail */
  fail(name: string, reason?: string, location?: string): Promise<MockServiceStatus> {
    return this.#ask('POST', `${this.#service(name)}/fail`, { reason, location });
  }

  /** Every prerequisite of a path, or of all of them, as things stand now. @throws ControlRefusedError */
  async preflight(name: string, path?: string, intention: Intention = {}): Promise<readonly Preflight[]> {
    const query = queryOf({ path, ...intention });
    return (
      await this.#ask<{ value: readonly Preflight[] }>('GET', `${this.#service(name)}/preflight${query}`)
    ).value;
  }

  /** Migrates as the portal's Platform migration blade does. @throws ControlRefusedError */
  platformMigration(name: string, form: PlatformMigration = {}): Promise<MockServiceStatus> {
    return this.#ask('POST', `${this.#service(name)}/platform-migration`, form);
  }

  /** Has the platform announce that it will migrate a service by itself. @throws ControlRefusedError */
  automaticMigration(name: string, how: AutomaticMigration = {}): Promise<MockServiceStatus> {
    return this.#ask('POST', `${this.#service(name)}/automatic-migration`, how);
  }

  /** Lets clients in again that the platform has shut out. @throws ControlRefusedError where nobody is */
  unblock(name: string): Promise<MockServiceStatus> {
    return this.#ask('POST', `${this.#service(name)}/unblock`);
  }

  /** Has the platform bring a service from stv2 to stv2.1. @throws ControlRefusedError */
  platformUpgrade(name: string): Promise<MockServiceStatus> {
    return this.#ask('POST', `${this.#service(name)}/platform-upgrade`);
  }

  /** Has the autoscale rules of a service ask for a number of units. @throws ControlRefusedError */
  autoscale(name: string, capacity: number): Promise<MockServiceStatus> {
    return this.#ask('POST', `${this.#service(name)}/autoscale`, { capacity });
  }

  /** Who may do less than everything. @throws ControlRefusedError */
  async callers(): Promise<readonly Caller[]> {
    return (await this.#ask<Schema<'CallerList'>>('GET', `${this.#world}/callers`)).value;
  }

  /** Says what somebody may not do, in place of what was said before. @throws ControlRefusedError */
  deny(id: string, denied: readonly string[]): Promise<Caller> {
    return this.#ask('PUT', `${this.#world}/callers/${encodeURIComponent(id)}`, { denied });
  }

  /** Gives somebody roles, in place of those he had; null takes all limits away again but for what he is denied. */
  grant(id: string, roleAssignments: readonly RoleAssignment[] | null): Promise<Caller> {
    return this.#ask('PUT', `${this.#world}/callers/${encodeURIComponent(id)}`, { roleAssignments });
  }

  /** Networks, public IPs, locks and the like. @throws ControlRefusedError */
  async resources(): Promise<readonly MockResource[]> {
    return (await this.#ask<Schema<'ResourceList'>>('GET', `${this.#world}/resources`)).value;
  }

  /** Where each VIP listens, and who answers there. @throws ControlRefusedError where the gateway is not on */
  gateway(): Promise<GatewayStatus> {
    return this.#ask<Schema<'Gateway'> & GatewayStatus>('GET', `${this.#world}/gateway`);
  }

  /** How full each subnet is, and who is in it. @throws ControlRefusedError */
  async subnets(): Promise<readonly SubnetUsage[]> {
    return (await this.#ask<Schema<'SubnetUsageList'>>('GET', `${this.#world}/subnets`)).value;
  }

  /** How full one is, and who is in it. @throws ControlRefusedError where there is none of that id */
  async subnet(id: string): Promise<SubnetUsage> {
    const path = `${this.#world}/subnets${queryOf({ id })}`;
    return (await this.#ask<{ value: [SubnetUsage] }>('GET', path)).value[0];
  }

  /** What can be made to go wrong. @throws ControlUnreachableError */
  async faultCatalogue(): Promise<readonly MockFaultInfo[]> {
    return (await this.#ask<Schema<'FaultCatalogue'>>('GET', '/v1/faults/catalogue')).value;
  }

  /** What is made to go wrong, now or later. @throws ControlRefusedError */
  async faults(): Promise<readonly MockFault[]> {
    return (await this.#ask<Schema<'FaultList'>>('GET', `${this.#world}/faults`)).value;
  }

  /** Has something go wrong. @throws ControlRefusedError */
  createFault(fault: NewMockFault): Promise<MockFault> {
    return this.#ask('POST', `${this.#world}/faults`, fault);
  }

  /** Takes a fault away. @throws ControlRefusedError where there is none of that id */
  async deleteFault(id: string): Promise<void> {
    await this.#transport.send(`${this.#world}/faults/${encodeURIComponent(id)}`, { method: 'DELETE' });
  }

  /** The zones on the owner's premises. @throws ControlRefusedError */
  async onPremZones(): Promise<readonly MockOnPremZone[]> {
    return (await this.#ask<Schema<'OnPremZoneList'>>('GET', `${this.#world}/onprem-zones`)).value;
  }

  /** Writes one, in place of what was there. @throws ControlRefusedError */
  putOnPremZone(name: string, recordSets: MockOnPremZone['recordSets']): Promise<MockOnPremZone> {
    const path = `${this.#world}/onprem-zones/${encodeURIComponent(name)}`;
    return this.#ask('PUT', path, { recordSets });
  }

  /** Takes one away. @throws ControlRefusedError where there is none of that name */
  async deleteOnPremZone(name: string): Promise<void> {
    await this.#transport.send(`${this.#world}/onprem-zones/${encodeURIComponent(name)}`, {
      method: 'DELETE',
    });
  }

  /** Who calls the services. @throws ControlRefusedError */
  async populations(): Promise<readonly MockPopulation[]> {
    return (await this.#ask<Schema<'PopulationList'>>('GET', `${this.#world}/populations`)).value;
  }

  /** Has a population call a service, in place of the one of its name. @throws ControlRefusedError */
  putPopulation(name: string, wish: MockPopulationWish): Promise<MockPopulation> {
    return this.#ask('PUT', this.#named('populations', name), wish);
  }

  /** Takes a population away. @throws ControlRefusedError where there is none of that name */
  async deletePopulation(name: string): Promise<void> {
    await this.#transport.send(this.#named('populations', name), { method: 'DELETE' });
  }

  /** What stands behind the services. @throws ControlRefusedError */
  async backends(): Promise<readonly Backend[]> {
    return (await this.#ask<Schema<'BackendList'>>('GET', `${this.#world}/backends`)).value;
  }

  /** Puts a backend behind the services, in place of the one of its name. @throws ControlRefusedError */
  putBackend(name: string, { network, admits }: Omit<Backend, 'name'>): Promise<Backend> {
    return this.#ask('PUT', this.#named('backends', name), { network, admits });
  }

  /** Takes a backend away. @throws ControlRefusedError where there is none of that name, or it is in use */
  async deleteBackend(name: string): Promise<void> {
    await this.#transport.send(this.#named('backends', name), { method: 'DELETE' });
  }

  /** What the populations have lived through since the world began. @throws ControlRefusedError */
  traffic(): Promise<MockTraffic> {
    return this.#ask('GET', `${this.#world}/traffic`);
  }

  /** What has happened, all of it. @throws ControlRefusedError */
  async timeline({ after = 0, service }: { after?: number; service?: string } = {}): Promise<
    TimelineEntry[]
  > {
    const entries: TimelineEntry[] = [];
    for (let from = after; ;) {
      const path = `${this.#world}/timeline${queryOf({ after: String(from), service })}`;
      const page = await this.#ask<{ value: TimelineEntry[]; next: number }>('GET', path);
      entries.push(...page.value);
      if (page.next === from) return entries;
      from = page.next;
    }
  }

  /**
   * What has happened, and then what happens. It ends when the mock does.
   *
   * @throws ControlRefusedError
   */
  async *follow({
    after = 0,
    service,
    signal,
  }: {
    after?: number;
    service?: string;
    signal?: AbortSignal;
  } = {}): AsyncGenerator<TimelineEntry, void, undefined> {
    const path = `${this.#world}/timeline${queryOf({ after: String(after), service })}`;
    yield* this.#transport.events<TimelineEntry>(path, signal);
  }

  #ask<Body>(method: string, path: string, body?: object): Promise<Body> {
    return this.#transport.ask(method, path, body);
  }

  #service(name: string): string {
    return this.#named('services', name);
  }

  #named(collection: string, name: string): string {
    return `${this.#world}/${collection}/${encodeURIComponent(name)}`;
  }
}

function isoDuration(ms: number): string {
  const day = 86_400_000;
  return `P${Math.floor(ms / day)}DT${(ms % day) / 1000}S`;
}
