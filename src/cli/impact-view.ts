import {
  alikeClients,
  alikeNames,
  type Comparison,
  countWords,
  headline,
  type Impact,
  momentWords,
  spanWords,
  type Task,
} from '../rehearse/index.ts';
import { columns, type Paint } from './paint.ts';
import { wholeTime } from './virtual-time.ts';

/** All there is to say of one path: phases, addresses, names, clients, and what to do. */
export function impactCard(impact: Impact, paint: Paint): string[] {
  const { service, path, fromMs, outcome, assumed } = impact;
  const begins = wholeTime(new Date(fromMs).toISOString());
  return [
    `${paint.bold(service)} by ${paint.bold(path)}, begun at ${begins}`,
    coloured(impact, paint)(headline(impact)) + rows(impact.refused?.facts ?? [], paint),
    ...(impact.refused?.waysOut ?? []).map((way) => `  ${paint.dim('→')} ${way}`),
    '',
    ...(outcome === 'refused' ? [] : courseLines(impact, paint)),
    ...taskLines('Before', impact.checklist.before, paint),
    ...taskLines('While it runs, and while both serve', impact.checklist.during, paint),
    ...taskLines('Afterwards', impact.checklist.after, paint),
    ...assumed.map((each) => paint.dim(each)),
  ];
}

/** All paths side by side, what becomes of each kind of client, and the answers to what the documents ask. */
export function comparisonCard(comparison: Comparison, paint: Paint): string[] {
  const { service, now, impacts, advice, recommended } = comparison;
  const gone = impacts.filter(({ outcome }) => outcome !== 'refused');
  const refused = impacts.filter(({ outcome }) => outcome === 'refused');
  return [
    `${paint.bold(service)}, at ${wholeTime(now)}: its paths side by side, if nobody acts meanwhile`,
    '',
    ...(gone.length === 0 ? [] : [...pathTable(gone, paint), '', ...outageTable(gone, paint), '']),
    ...refused.flatMap(({ path, refused: why }) => [
      `${paint.bold(path)} ${paint.red('would not go')}: ${why?.says ?? ''}${rows(why?.facts ?? [], paint)}`,
      ...(why?.waysOut ?? []).map((way) => `  ${paint.dim('→')} ${way}`),
    ]),
    ...(refused.length === 0 ? [] : ['']),
    ...advice.flatMap(({ question, answer, facts }) => [
      paint.bold(question),
      `  ${answer}${rows(facts, paint)}`,
    ]),
    '',
    ...[...new Set(impacts.flatMap(({ assumed }) => assumed))].map((each) => paint.dim(each)),
    recommended?.why ??
      (gone.length === 0 ? 'None of them would go.' : 'None of them leads to a newer platform.'),
  ];
}

function pathTable(impacts: readonly Impact[], paint: Paint): string[] {
  const head = ['', 'PATH', 'TAKES', 'LOCKED', 'ADDRESS', 'BOTH SERVE', 'REQUESTS LOST', 'REVERTS UNTIL'].map(
    paint.dim,
  );
  return columns([
    head,
    ...impacts.map((impact, index) => [
      letter(index),
      paint.bold(impact.path),
      spanWords(impact.durationMs),
      impact.lockMs === null ? '-' : spanWords(impact.lockMs),
      impact.keepsAddress ? paint.green('kept') : paint.yellow('new'),
      impact.coexistenceMs === 0 ? '-' : spanWords(impact.coexistenceMs),
      `${countWords(impact.lost)} of ${countWords(impact.requests)}`,
      impact.outcome === 'rollsBack' ? paint.red('it fails') : momentWords(impact.durationMs),
    ]),
  ]);
}

/** What each kind of client lives through by each path. */
function outageTable(impacts: readonly Impact[], paint: Paint): string[] {
  const names = [
    ...new Set(impacts.flatMap(({ populations }) => populations.map((each) => each.population.name))),
  ];
  const cell = (impact: Impact, name: string): string => {
    const found = impact.populations.find(({ population }) => population.name === name);
    if (found === undefined) return '';
    if (found.harm === 'none') return paint.green('-');
    return found.harm === 'lasting'
      ? paint.red(`from ${momentWords(firstLossMs(impact, found.firstFailureMs))}`)
      : paint.yellow(spanWords(found.longestOutageMs));
  };
  return columns([
    ['DOWN', ...impacts.map((_, index) => letter(index))].map(paint.dim),
    ...names.map((name) => [name, ...impacts.map((impact) => cell(impact, name))]),
  ]);
}

function firstLossMs({ fromMs }: Impact, atMs: number | null): number {
  return (atMs ?? fromMs) - fromMs;
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

function courseLines(impact: Impact, paint: Paint): string[] {
  const { fromMs, toMs, phases, addresses, names, populations } = impact;
  const span = (each: { fromMs: number; toMs: number }): string[] => [
    momentWords(each.fromMs - fromMs),
    each.toMs >= toMs ? '' : momentWords(each.toMs - fromMs),
  ];
  const table = (head: readonly string[], lines: readonly (readonly string[])[]): string[] => [
    ...columns([head.map(paint.dim), ...lines], { indent: '  ' }),
    '',
  ];
  return [
    ...table(
      ['PHASE', 'FROM', 'TO'],
      phases.map((each) => [paint.cyan(each.phase), ...span(each)]),
    ),
    ...table(
      ['ADDRESS', 'KIND', 'FROM', 'TO', 'ANSWERED BY'],
      addresses.flatMap(({ address, kind, spans }) =>
        spans.map((each) => [address, kind, ...span(each), answered(each.answeredBy, paint)]),
      ),
    ),
    ...table(
      ['NAME', 'ASKED FROM', 'FROM', 'TO', 'LEADS TO', 'REACHES'],
      alikeNames(names).flatMap(({ all, first }) =>
        first.spans.map((each) => [
          `${first.name}${others(all.length)}`,
          first.view === 'public' ? 'internet' : 'its network',
          ...span(each),
          each.resolvesTo.join(', ') || 'nothing',
          answered(each.reaches, paint),
        ]),
      ),
    ),
    ...table(
      ['CLIENTS', 'BY OLD', 'BY NEW', 'LOST', 'LONGEST', ''],
      alikeClients(populations).map(({ all, first }) => [
        `${first.population.name}${others(all.length)}`,
        countWords(first.servedByOld),
        countWords(first.servedByNew),
        countWords(first.lost),
        first.lost === 0 ? '-' : spanWords(first.longestOutageMs),
        { none: paint.green, passing: paint.yellow, lasting: paint.red }[first.harm](first.verdict),
      ]),
    ),
  ];
}

function answered(platform: string | null, { green, red }: Paint): string {
  if (platform === null) return red('nobody');
  return platform.startsWith('stv2') ? green(platform) : platform;
}

function others(count: number): string {
  return count === 1 ? '' : ` and ${count - 1} more`;
}

function coloured({ outcome, lost }: Impact, { green, red, yellow }: Paint): (text: string) => string {
  if (outcome !== 'succeeds') return red;
  return lost === 0 ? green : yellow;
}

function taskLines(title: string, tasks: readonly Task[], paint: Paint): string[] {
  if (tasks.length === 0) return [];
  return [
    paint.bold(title),
    ...tasks.map(({ says, facts }) => `  ${paint.dim('•')} ${says}${rows(facts, paint)}`),
    '',
  ];
}

function rows(facts: readonly string[], { dim }: Paint): string {
  return facts.length === 0 ? '' : dim(`  [${facts.join(' ')}]`);
}
