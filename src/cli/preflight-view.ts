import type { Preflight } from '../sim/index.ts';
import { columns, type Paint } from './paint.ts';

type Finding = Preflight['findings'][number];

const consequences: Readonly<Record<Finding['effect'], string>> = {
  refuses: 'It is refused.',
  breaks: 'It begins, fails later and rolls back.',
  warns: 'No more than a warning.',
};

/** Everything that a path asks for, and at the end whether it would go. */
export function preflightCard(preflight: Preflight, paint: Paint): string[] {
  const { findings } = preflight;
  return [
    ...(findings.length === 0 ? [] : [...rows(findings, findings, paint), '']),
    verdict(preflight, paint),
  ];
}

/** Every path: whether it would go, and what does not pass. */
export function preflightOverview(preflights: readonly Preflight[], paint: Paint): string[] {
  const going = preflights.filter(({ ready }) => ready).map(({ path }) => path);
  return [
    ...preflights.flatMap((preflight) => {
      const { findings } = preflight;
      const open = findings.filter((each) => each.verdict !== 'pass');
      const passed = findings.length - open.length;
      const others = passed === 0 ? [] : [`  ${paint.dim(`${passed} prerequisites pass`)}`];
      return [verdict(preflight, paint), ...rows(open, findings, paint), ...others, ''];
    }),
    going.length === 0 ? 'None of them would go.' : `Would go: ${going.join(', ')}.`,
  ];
}

/** Findings as a table; one that does not pass has the way out beneath it. */
function rows(shown: readonly Finding[], all: readonly Finding[], paint: Paint): string[] {
  const places = new Set(all.flatMap(({ location }) => location ?? []));
  return columns(
    shown.flatMap((finding) => {
      const { verdict: seen, location, says, facts, fix, effect } = finding;
      const place = places.size > 1 && location !== null ? `${location}: ` : '';
      const line = [coloured(finding, paint), `${place}${says}${rowsOfFacts(facts, paint)}`];
      if (seen === 'pass') return [line];
      const why = seen === 'fail' ? consequences[effect] : 'Look for yourself.';
      return [line, ['', `${paint.dim('→')} ${why} ${fix}`]];
    }),
    { indent: '  ' },
  );
}

function coloured({ verdict: seen, effect }: Finding, { green, red, yellow }: Paint): string {
  if (seen === 'pass') return green(seen);
  return seen === 'fail' && effect !== 'warns' ? red(seen) : yellow(seen);
}

function verdict({ path, plan, ready, refusal, findings }: Preflight, paint: Paint): string {
  const name = paint.bold(path);
  if (ready) {
    const known = findings.some((each) => each.verdict === 'unknown') ? ', as far as is known' : '';
    return `${name} ${paint.green('would go')}, by ${plan}${known}.`;
  }
  if (refusal !== null)
    return `${name} ${paint.red('would not go')}: ${refusal.says}${rowsOfFacts(refusal.facts, paint)}`;
  const broken = findings.find((each) => each.verdict === 'fail' && each.effect === 'breaks');
  return `${name} ${paint.red('would not go')}: it begins, and fails later. ${broken?.says ?? ''}`.trimEnd();
}

function rowsOfFacts(facts: readonly string[], { dim }: Paint): string {
  return facts.length === 0 ? '' : dim(`  [${facts.join(' ')}]`);
}
