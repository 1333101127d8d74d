import { eras, type FactId, retirementIn } from '../../model/index.ts';
import type { Service, ServiceStatus, World } from '../../sim/index.ts';
import { listWords, plural, spanWords } from '../words.ts';
import { fatesOf } from './course.ts';
import type { Impact } from './findings.ts';

/** A question that the documents ask before a path is chosen, and its answer for one instance. */
export interface Advice {
  readonly question: string;
  readonly answer: string;
  readonly facts: readonly FactId[];
}

interface View {
  readonly world: World;
  readonly service: Readonly<Service>;
  readonly status: ServiceStatus;
  /** The paths that succeed and that somebody can choose. */
  readonly open: readonly Impact[];
}

interface Question {
  readonly question: string;
  readonly facts: readonly FactId[];
  readonly answer: (view: View) => string;
}

const questions: readonly Question[] = [
  { question: 'In which network mode is it?', facts: ['P1', 'P3', 'P11', 'A15'], answer: networkAnswer },
  { question: 'Has it custom domains?', facts: ['X21', 'C22', 'B10'], answer: domainAnswer },
  {
    question: 'Is it let through firewalls by its address?',
    facts: ['C20', 'D15', 'B21'],
    answer: firewallAnswer,
  },
  { question: 'What else depends on its addresses?', facts: ['D14', 'D12'], answer: backendAnswer },
  { question: 'In how many regions is it?', facts: ['P14', 'X20', 'C27'], answer: regionAnswer },
  { question: 'May its address or its subnet change?', facts: ['D15', 'X5', 'P7'], answer: changeAnswer },
  { question: 'May it be down for a while?', facts: ['X12', 'X13', 'X14'], answer: downtimeAnswer },
  { question: 'When is it to be done?', facts: ['A18', 'A20', 'A21', 'D6'], answer: whenAnswer },
];

/** Whether somebody can choose a path: the platform asks nobody. [D] P18 */
export function isChosen({ path }: Pick<Impact, 'path'>): boolean {
  return !path.startsWith('automatic');
}

/** Whether a path can be chosen and leads to a newer platform. */
export function isOpen(impact: Impact): boolean {
  const { outcome, platforms } = impact;
  return outcome === 'succeeds' && platforms.before !== platforms.after && isChosen(impact);
}

/** Answers every question, from the instance as it stands and from what its paths have been found to do. */
export function adviceFor(world: World, service: Readonly<Service>, impacts: readonly Impact[]): Advice[] {
  const status = world.describe(service.name) as ServiceStatus;
  const open = impacts.filter(isOpen);
  return questions.map(({ question, facts, answer }) => ({
    question,
    facts,
    answer: answer({ world, service, status, open }),
  }));
}

function networkAnswer({ service: { configuration }, open }: View): string {
  const modes = {
    None: 'It stands in no virtual network: nothing has to be prepared in one.',
    External:
      'External: the subnet needs room for a second compute, the rules of stv2 and service endpoints.',
    Internal:
      'Internal: the subnet needs room, rules and endpoints, and every record of its names is yours to keep, private zones and the DNS on the premises.',
  };
  const ways = open.length === 0 ? 'No path is open now.' : `Open to it: ${pathWords(open)}.`;
  return `${modes[configuration.network]} ${ways}`;
}

function domainAnswer({ status }: View): string {
  const named = (kind: 'customA' | 'customCname'): string[] => [
    ...new Set(status.names.filter((each) => each.kind === kind).map(({ name }) => name)),
  ];
  const [fixed, following] = [named('customA'), named('customCname')];
  if (fixed.length + following.length === 0) return 'No: its default names are all there are.';
  const parts = [
    fixed.length > 0 &&
      `${listWords(fixed)} ${verb(fixed, 'leads', 'lead')} to an address by an A record, which somebody has to change when the address does.`,
    following.length > 0 && `${listWords(following)} ${verb(following, 'follows', 'follow')} by a CNAME.`,
  ];
  return parts.filter(Boolean).join(' ');
}

function firewallAnswer({ open }: View): string {
  const lasting = open.filter(({ keepsAddress }) => !keepsAddress);
  const passing = open.filter((each) => each.keepsAddress && standsIn(each));
  const spared = open.filter((each) => !lasting.includes(each) && !passing.includes(each));
  const parts = [
    lasting.length > 0 && `they have to know another address for good by ${pathWords(lasting)}`,
    passing.length > 0 && `for the time of the move by ${pathWords(passing)}`,
    spared.length > 0 && `not by ${pathWords(spared)}`,
  ];
  const says = parts.filter(Boolean).join('; ');
  return says === '' ? 'No path is open that could tell.' : `If firewalls or allow-lists name it: ${says}.`;
}

/** Whether a temporary address serves while the address moves. */
function standsIn({ addresses }: Impact): boolean {
  return addresses.some(
    ({ kind, spans }) => kind === 'temporary' && spans.some(({ answeredBy }) => answeredBy !== null),
  );
}

function backendAnswer({ service, open }: View): string {
  const { configuration } = service;
  const outside = open.filter((each) => !each.keepsAddress || standsIn(each));
  const inside = open.filter((each) => leavesSubnet(service, each));
  const byWay = (paths: readonly Impact[]): string =>
    paths.length === 0 ? 'by no open path' : `by ${pathWords(paths)}`;
  const seen = `Backends on the internet see its public address: another one ${byWay(outside)}.`;
  return configuration.network === 'None'
    ? seen
    : `${seen} Those in its network see its subnet: another range ${byWay(inside)}.`;
}

function leavesSubnet({ configuration }: View['service'], { path }: Impact): boolean {
  if (configuration.network === 'None') return false;
  return path.startsWith('new-subnet') || path === 'vnet-update';
}

function regionAnswer({ service: { configuration } }: View): string {
  const count = configuration.additionalLocations.length + 1;
  if (count === 1) return `In one, ${configuration.location}.`;
  return `In ${plural(count, 'region')}: one call moves all of them, and takes longer; the portal moves one a run, and the others serve meanwhile.`;
}

function changeAnswer({ service, open }: View): string {
  const keeping = open.filter(({ keepsAddress }) => keepsAddress);
  const moving = open.filter((each) => leavesSubnet(service, each));
  const keep =
    keeping.length === 0
      ? 'No open path keeps its address.'
      : `${pathWords(keeping)} ${verb(keeping, 'keeps', 'keep')} its address; every other path changes it.`;
  if (service.configuration.network === 'None') return keep;
  return moving.length === 0
    ? `${keep} All of them stay in the subnet.`
    : `${keep} ${pathWords(moving)} ${verb(moving, 'leaves', 'leave')} the subnet.`;
}

/** By those who have done nothing wrong: honest clients of Azure's own names. */
function downtimeAnswer({ open, service }: View): string {
  if (open.length === 0) return 'No path is open that could tell.';
  const tier =
    service.configuration.tier === 'Developer'
      ? ' The Developer tier is down while it swaps in any case.'
      : '';
  return `${open.map((each) => `${each.path}: ${downtimeOf(each)}`).join('; ')}.${tier}`;
}

function downtimeOf(impact: Impact): string {
  const { staying, coming } = fatesOf(impact);
  const gaps = staying
    .filter((each) => !coming.includes(each))
    .flatMap(({ spans }) => spans.filter(({ answeredBy }) => answeredBy === null));
  const longest = Math.max(0, ...gaps.map((gap) => gap.toMs - gap.fromMs));
  if (longest === 0) return 'none';
  return standsIn(impact)
    ? `hardly any by name, ${spanWords(longest)} for whoever is pinned to the address`
    : spanWords(longest);
}

function whenAnswer({ world, service: { configuration, name }, open }: View): string {
  const { retiredFrom, automaticFrom } = retirementIn(configuration.location);
  const own = configuration.subnetResourceId?.toLowerCase();
  const shared = [...world.services.values()]
    .filter((other) => own !== undefined && other.configuration.subnetResourceId?.toLowerCase() === own)
    .flatMap((other) => (other.name === name ? [] : [other.name]));
  const longest = open.reduce((most, { durationMs }) => Math.max(most, durationMs), 0);
  const neighbours =
    shared.length > 0
      ? ` ${listWords(shared)} ${verb(shared, 'stands', 'stand')} in the same subnet: one after the other.`
      : '';
  return `Before ${day(retiredFrom)}, when stv1 retires; from ${day(automaticFrom)} on the platform chooses the day. In quiet hours, with ${spanWords(longest) || 'an hour'} to watch it.${neighbours} By the documents of ${eras[world.options.era].document}.`;
}

function day(iso: string): string {
  return iso.slice(0, 10);
}

function pathWords(impacts: readonly Impact[]): string {
  return listWords(
    impacts.map(({ path }) => path),
    9,
  );
}

function verb(all: readonly unknown[], one: string, many: string): string {
  return all.length === 1 ? one : many;
}
