import type { MockServiceStatus } from '../mock-arm/index.ts';
import type { ServiceStatus } from '../sim/index.ts';
import { columns, type Paint } from './paint.ts';
import { timeAhead, timeSeenAt, wholeTime } from './virtual-time.ts';

type Location = MockServiceStatus['locations'][number];
type Vip = Location['vips'][number];

/** Every instance of a world, a line each. */
export function instanceTable(services: readonly ServiceStatus[], paint: Paint): string[] {
  if (services.length === 0) return ['There is no instance in this world.'];
  const head = ['INSTANCE', 'PLATFORM', 'STATE', 'PHASE', 'UNTIL', 'NAMES DOWN'].map(paint.dim);
  const rows = services.map((service) => {
    const { name, phase, phaseEndsAt, now, names } = service;
    const down = names.filter(({ reaches }) => reaches === null).length;
    return [
      paint.bold(name),
      platform(service.platformVersion, paint),
      state(service, paint),
      phaseName(phase, paint),
      phaseEndsAt === null ? '' : timeAhead(phaseEndsAt, now),
      down === 0 ? 'none' : paint.red(`${down} of ${names.length}`),
    ];
  });
  return columns([head, ...rows]);
}

/** All there is to know of one instance, for a room to read. */
export function instanceCard(service: MockServiceStatus, paint: Paint): string[] {
  const { name, now, locations, names } = service;
  return [
    `${paint.bold(name)}, at ${wholeTime(now)}`,
    '',
    ...columns(facts(service, paint), { indent: '  ' }),
    ...locations.flatMap((location) => ['', ...locationLines(location, locations.length > 1, paint)]),
    '',
    ...columns(
      [
        ['NAME', 'ASKED FROM', 'LEADS TO', 'REACHES'].map(paint.dim),
        ...names.map((each) => [
          each.name,
          each.view === 'public' ? 'internet' : 'its network',
          each.resolvesTo.join(', ') || 'nothing',
          each.reaches === null ? paint.red('nobody: down') : platform(each.reaches, paint),
        ]),
      ],
      { indent: '  ' },
    ),
  ];
}

function facts(service: ServiceStatus, paint: Paint): string[][] {
  const { now, platformVersion, path, configurationLockedUntil: lock, lastFailure } = service;
  const rows = [
    ['Platform', platform(platformVersion, paint)],
    ['State', state(service, paint) + (path === null ? '' : `, by ${path}`)],
    ['Phase', phaseLine(service, paint)],
  ];
  if (lock !== null)
    rows.push(['Lock', `infrastructure is locked until ${timeAhead(lock, now)}, as documented`]);
  if (lastFailure !== null) {
    const { at, phase, code, message } = lastFailure;
    rows.push(['Failed', `${paint.red(code)} at ${timeSeenAt(at, now)}, while ${phase}: ${message}`]);
  }
  return rows.map(([label = '', text = '']) => [paint.dim(label), text]);
}

/** The phase, what ends it, and what it means for those who call the instance. */
function phaseLine(service: ServiceStatus, paint: Paint): string {
  const { phase, phaseEndsAt, now } = service;
  if (phase === 'steady') return 'steady: nothing is going on';
  const until = phaseEndsAt === null ? '' : ` until ${timeAhead(phaseEndsAt, now)}`;
  return `${phaseName(phase, paint)}${until}: ${meaning(service)}`;
}

function phaseName(phase: ServiceStatus['phase'], { cyan, red }: Paint): string {
  if (phase === 'steady') return phase;
  return phase === 'blocked' ? red(phase) : cyan(phase);
}

function meaning({ phase, path, locations }: ServiceStatus): string {
  switch (phase) {
    case 'building': {
      if (path?.startsWith('create')) return 'it is being built, and serves once it stands';
      if (path?.startsWith('delete')) return 'it is being taken down';
      const computes = locations.flatMap(({ compute }) => compute);
      if (computes.every(({ role }) => role !== 'incoming'))
        return 'it serves, and the change takes effect at the end';
      const silent = computes.some(({ role, serving }) => role === 'active' && !serving);
      return silent
        ? 'the new compute is built, and the old one is silent meanwhile'
        : 'the new compute is built, and the old one serves';
    }
    case 'cutover': {
      const answers = locations.some(({ vips }) =>
        vips.some(({ kind, answeredBy }) => kind === 'temporary' && answeredBy !== null),
      );
      return answers
        ? 'the address is handed over, and a temporary one answers'
        : 'the address is handed over, and nobody answers there';
    }
    case 'blocked':
      return 'the platform shuts all clients out, until unblock lets them in again';
    case 'coexisting':
      return 'old and new compute serve, and at the end the old one is retired';
    case 'rollingBack':
      return 'the attempt has failed, and all becomes as it was before';
    case 'steady':
      return 'nothing is going on';
    case 'deleted':
      return 'it is gone';
  }
}

function locationLines(
  { location, platformVersion, phase, compute, vips }: Location,
  oneOfMany: boolean,
  paint: Paint,
): string[] {
  const platforms = new Map(compute.map((each) => [each.id, each.platform]));
  const isListened = vips.some(({ listensAt }) => listensAt !== undefined);
  const own = oneOfMany ? `: ${platform(platformVersion, paint)}, ${phaseName(phase, paint)}` : '';
  return [
    `  ${paint.bold(location)}${own}`,
    ...columns(
      [
        ['COMPUTE', 'PLATFORM', 'ROLE', ''].map(paint.dim),
        ...compute.map((each) => [
          each.id,
          platform(each.platform, paint),
          each.role,
          each.serving ? 'up' : paint.yellow('not up'),
        ]),
      ],
      { indent: '  ' },
    ),
    '',
    ...columns(
      [
        ['ADDRESS', ...(isListened ? ['LISTENS AT'] : []), 'KIND', 'ANSWERED BY'].map(paint.dim),
        ...vips.map(({ address, kind, answeredBy, ...at }) => [
          address,
          ...(isListened ? [listener(at)] : []),
          kind,
          answeredBy === null
            ? paint.red('nobody')
            : `${answeredBy}, ${platform(platforms.get(answeredBy) ?? '', paint)}`,
        ]),
      ],
      { indent: '  ' },
    ),
  ];
}

/** Where a VIP listens; with its ports, where they are its own. */
function listener({ listensAt = 'nowhere', ports }: Pick<Vip, 'listensAt' | 'ports'>): string {
  if (ports === undefined) return listensAt;
  const { https, http, management } = ports;
  return `${listensAt}:${https ?? '?'}, http :${http ?? '?'}, management :${management ?? '?'}`;
}

function platform(version: string, { green }: Paint): string {
  return version.startsWith('stv2') ? green(version) : version;
}

function state({ provisioningState }: ServiceStatus, { red, yellow }: Paint): string {
  if (provisioningState === 'Succeeded') return provisioningState;
  return provisioningState === 'Failed' ? red(provisioningState) : yellow(provisioningState);
}
