import type { FactId } from '../../model/index.ts';
import type { Preflight, Service } from '../../sim/index.ts';
import { listWords, momentWords, spanWords } from '../words.ts';
import { type AddressCourse, fatesOf, type NameCourse, type PhaseSpan, type Span } from './course.ts';
import type { Checklist, Findings, Task } from './findings.ts';

interface View {
  readonly found: Findings;
  readonly service: Readonly<Service>;
  readonly preflight: Preflight;
  /** Addresses that come and stay, and of them those that the gateway's names lead to. */
  readonly coming: readonly AddressCourse[];
  readonly targets: readonly AddressCourse[];
  readonly going: readonly AddressCourse[];
  readonly temporary: readonly AddressCourse[];
  readonly coexisting: PhaseSpan | undefined;
  /** The longest time in which an address that stays was silent. */
  readonly silent: Span | undefined;
  /** The owner's names that lead to what is given up. */
  readonly stale: readonly NameCourse[];
}

interface Rule {
  readonly when: keyof Checklist;
  readonly facts: readonly FactId[];
  /** The sentence; undefined where it is not called for. */
  readonly says: (view: View) => string | undefined;
}

/** Everything that can be called for, in the order in which it is done. */
const rules: readonly Rule[] = [
  {
    when: 'before',
    facts: ['C3', 'C11'],
    says: ({ silent, found }) =>
      silent &&
      `Announce that nobody answers from ${moment(silent.fromMs, found)} on, for ${spanWords(silent.toMs - silent.fromMs)}, and let clients try again.`,
  },
  {
    when: 'before',
    facts: ['C1', 'B20', 'B21'],
    says: ({ temporary, found }) => {
      const served = temporary.flatMap(({ spans }) => spans.filter(({ answeredBy }) => answeredBy !== null));
      const [first] = served;
      return first === undefined
        ? undefined
        : `Let ${addressWords(temporary)} through every firewall that lets the gateway's address through: it serves from ${moment(first.fromMs, found)} to ${moment(first.toMs, found)}.`;
    },
  },
  {
    when: 'before',
    facts: ['B20', 'B21', 'V.aRecord'],
    says: ({ coming }) =>
      coming.some(({ kind }) => kind === 'public')
        ? `Let ${addressWords(coming.filter(({ kind }) => kind === 'public'))} through allow-lists and firewalls beside the old address, once it is known.`
        : undefined,
  },
  {
    when: 'before',
    facts: ['V.aRecord', 'C22'],
    says: ({ stale }) =>
      stale.length === 0
        ? undefined
        : `Lower the TTL of ${namesWords(stale)} well before, so that a change is seen at once.`,
  },
  {
    when: 'before',
    facts: ['D14'],
    says: ({ found }) => {
      const sources = callingFrom(found);
      return sources.length === 0
        ? undefined
        : `Let ${listWords(sources)} through the firewalls of the backends, or the whole range of the subnet.`;
    },
  },
  {
    when: 'during',
    facts: ['B3', 'B8', 'X10'],
    says: ({ found }) =>
      found.durationMs === 0
        ? undefined
        : `Change nothing of the infrastructure until it has ended, about ${momentWords(found.durationMs)}; APIs, products and policies can be edited.`,
  },
  {
    when: 'during',
    facts: ['C23'],
    says: ({ coexisting, targets, found }) =>
      coexisting && targets.length > 0
        ? `Try the new gateway with a hosts file that leads to ${addressWords(targets)}, from ${moment(coexisting.fromMs, found)} on.`
        : undefined,
  },
  {
    when: 'during',
    facts: ['C4', 'C22', 'X21', 'V.aRecord'],
    says: ({ stale, targets, coexisting, found }) => {
      if (stale.length === 0) return undefined;
      const until = coexisting ? `, before ${moment(coexisting.toMs, found)}` : ' at once';
      return `Let ${namesWords(stale)} lead to ${addressWords(targets) || 'the new address'}${until}. Whoever keeps records elsewhere, as on the premises, changes those too.`;
    },
  },
  {
    when: 'during',
    facts: ['V.aRecord'],
    says: ({ found, going, coexisting }) => {
      const stuck = found.populations.some(
        ({ harm, population }) =>
          harm === 'lasting' && ['forever', 'pool'].includes(population.resolver.kind),
      );
      return stuck && coexisting && going.length > 0
        ? `Restart whatever asks DNS only once, before ${moment(coexisting.toMs, found)}.`
        : undefined;
    },
  },
  {
    when: 'during',
    facts: ['B5', 'C19'],
    says: ({ found }) =>
      found.outcome === 'rollsBack'
        ? 'Nothing: it fails and goes back by itself. Mend what is wrong, and ask again.'
        : undefined,
  },
  {
    when: 'after',
    facts: ['A5', 'B12'],
    says: ({ found }) =>
      found.outcome === 'succeeds'
        ? 'See that platformVersion is stv2, and that the network status of every required dependency is success.'
        : undefined,
  },
  {
    when: 'after',
    facts: ['P1'],
    says: ({ temporary }) =>
      temporary.length > 0 ? `Take ${addressWords(temporary)} off the allow-lists again.` : undefined,
  },
  {
    when: 'after',
    facts: ['B10', 'B11'],
    says: ({ coming }) =>
      coming.length > 0
        ? 'See that the custom name of the portal leads to the new address, and that rules for self-hosted gateways know the new one of the configuration endpoint.'
        : undefined,
  },
  {
    when: 'after',
    facts: ['P7', 'C5', 'C5.vacating'],
    says: ({ found }) =>
      found.path.startsWith('new-subnet')
        ? 'The way back to the original subnet is an update of the network, once all its addresses are free; the address changes again.'
        : undefined,
  },
  {
    when: 'after',
    facts: ['P18', 'X23'],
    says: ({ found }) =>
      found.phases.some(({ phase }) => phase === 'blocked')
        ? 'Put it into its network again before it is unblocked: unblocked without one, it is open to the internet, for good.'
        : undefined,
  },
];

/** What to do, as follows from what was found. Unmet prerequisites come first. */
export function checklistFor(found: Findings, service: Readonly<Service>, preflight: Preflight): Checklist {
  const view = viewOf(found, service, preflight);
  const of = (when: keyof Checklist): Task[] =>
    rules.flatMap((rule) => {
      const says = rule.when === when ? rule.says(view) : undefined;
      return says === undefined ? [] : [{ says, facts: rule.facts }];
    });
  const unmet = preflight.findings
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ says, fix, facts }) => ({ says: `${says} ${fix}`, facts }));
  return { before: [...unmet, ...of('before')], during: of('during'), after: of('after') };
}

function viewOf(found: Findings, service: Readonly<Service>, preflight: Preflight): View {
  const { addresses, phases, names } = found;
  const { staying, coming, going } = fatesOf(found);
  const called = service.configuration.network === 'Internal' ? 'private' : 'public';
  const isCalled = ({ kind }: AddressCourse): boolean => kind === called || kind === 'temporary';
  const temporary = addresses.filter(
    ({ kind, ...each }) => kind === 'temporary' && !staying.some(({ address }) => address === each.address),
  );
  const gaps = staying
    .filter((each) => !coming.includes(each))
    .flatMap(({ spans }) => spans.filter(({ answeredBy }) => answeredBy === null));
  return {
    found,
    service,
    preflight,
    coming,
    targets: coming.filter(isCalled),
    going: going.filter(isCalled),
    temporary,
    coexisting: phases.find(({ phase }) => phase === 'coexisting'),
    silent:
      temporary.length > 0 ? undefined : gaps.sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs))[0],
    stale: names.filter(({ kind, view, spans }) => {
      const isTheirs = kind !== 'default' || view === 'vnet';
      const last = spans.at(-1)?.resolvesTo ?? [];
      return isTheirs && last.some((to) => !staying.some(({ address }) => address === to));
    }),
  };
}

/** The addresses from which backends let the gateway not in. */
function callingFrom({ populations }: Findings): string[] {
  const refused = populations.flatMap(({ losses }) => losses.filter(({ why }) => why === 'backend'));
  return [...new Set(refused.flatMap(({ source }) => source ?? []))];
}

function moment(atMs: number, { fromMs }: Span): string {
  return momentWords(atMs - fromMs);
}

function addressWords(addresses: readonly AddressCourse[]): string {
  return listWords([...new Set(addresses.map(({ address }) => address))]);
}

function namesWords(names: readonly NameCourse[]): string {
  return listWords([...new Set(names.map(({ name }) => name))]);
}
