import { iso } from '../../sim/index.ts';
import type { AddressCourse, NameCourse } from '../impact/course.ts';
import type { Checklist, Impact, Task } from '../impact/findings.ts';
import type { PopulationImpact } from '../impact/verdict.ts';
import { countWords, listWords, plural, spanWords, sparedWords } from '../words.ts';
import { type Answering, drawAnswering, drawAxis, drawLosses, drawPhases, firstThatFits } from './lanes.ts';
import { alikeClients, alikeNames } from './alike.ts';
import { drawLegend } from './legend.ts';
import { pathTitles } from './path-titles.ts';
import { fitted, textWidth, wrapped } from './measure.ts';
import { ink } from './palette.ts';
import { Sheet } from './sheet.ts';
import { TimeScale } from './time-scale.ts';

const page = { width: 1400, left: 48, right: 1352, plotFrom: 372, plotTo: 1104, lane: 26, gap: 7 } as const;

interface Plot {
  readonly sheet: Sheet;
  readonly scale: TimeScale;
}

/**
 * Draws an impact as one page: phases, addresses, names and lost requests along time, and what to do.
 *
 * @returns an SVG file that needs nothing beside it: no scripts, no fonts, no links
 */
export function drawImpact(impact: Impact): string {
  const sheet = new Sheet(page.width);
  let y = drawHead(sheet, impact);
  if (impact.outcome === 'refused') y = drawRefusal(sheet, impact, y);
  else {
    const scale = new TimeScale(eventsOf(impact), impact.fromMs, page.plotFrom, page.plotTo);
    const plot = { sheet, scale };
    const axisY = y + 14;
    y = drawPhaseBand(plot, impact, axisY + 26);
    y = drawAddressBand(plot, impact, y);
    y = drawNameBand(plot, impact, y);
    y = drawClientBand(plot, impact, y);
    sheet.text(page.left, axisY, 'Minutes after the request', { size: 12, fill: ink.soft });
    drawAxis({ ...plot, y: axisY, height: 8 }, y - 6);
    y = drawLegend(sheet, page.left, y + 22);
  }
  y = drawChecklist(sheet, impact.checklist, y + 18);
  y = drawFoot(sheet, impact, y);
  return sheet.toSvg(y + 24, `${impact.service} by ${impact.path}`, headline(impact));
}

/** The sentence that sums an impact up. */
export function headline({ outcome, populations, requests, lost, refused }: Impact): string {
  if (outcome === 'refused') return refused?.says ?? 'It is refused.';
  const spared = populations.filter(({ harm }) => harm === 'none').length;
  const all = populations.length;
  const others = spared === 0 ? `all ${plural(all, 'kind')} of client lose some` : sparedWords(spared, all);
  const fails = outcome === 'rollsBack' ? 'It fails and goes back. ' : '';
  if (lost === 0) return `${fails}Nobody loses a request.`;
  const lasting = populations.filter(({ harm }) => harm === 'lasting').length;
  const down =
    lasting === 0
      ? ''
      : ` ${plural(lasting, 'kind')} of client ${lasting === 1 ? 'stays' : 'stay'} down until somebody acts.`;
  return `${fails}If nobody acts, ${countWords(lost)} of ${countWords(requests)} requests are lost; ${others}.${down}`;
}

function drawHead(sheet: Sheet, impact: Impact): number {
  const { service, path, plan, era, keepsAddress, coexistenceMs, durationMs, outcome } = impact;
  sheet.text(page.left, 62, `${service}, migrated ${pathTitles[path]}`, { size: 30, family: 'serif' });
  const facts = [
    `path ${path}`,
    ...(plan === null ? [] : [`plan ${plan}`]),
    `documents of ${era}`,
    ...(outcome === 'refused'
      ? []
      : [
          `takes ${spanWords(durationMs)}`,
          keepsAddress ? 'keeps its addresses' : 'changes its address',
          coexistenceMs === 0 ? 'no coexistence' : `old and new serve for ${spanWords(coexistenceMs)}`,
        ]),
  ];
  sheet.text(page.left, 90, facts.join('  ·  '), { size: 14, fill: ink.soft });
  const bad = outcome !== 'succeeds' || impact.lost > 0;
  const y = sheet.lines(page.left, 124, wrapped(headline(impact), 17, page.right - page.left), {
    size: 17,
    fill: bad ? ink.lossText : ink.text,
  });
  sheet.line(page.left, y - 4, page.right, y - 4, { stroke: ink.text, strokeWidth: 0.8 });
  return y + 14;
}

function drawRefusal(sheet: Sheet, { refused }: Impact, y: number): number {
  sheet.text(page.left, y + 16, 'The way out', { size: 15, weight: 'bold' });
  const ways =
    refused === null || refused.waysOut.length === 0 ? ['None by this path; take another.'] : refused.waysOut;
  return ways.reduce(
    (at, way) =>
      sheet.lines(
        page.left,
        at,
        wrapped(`${way}  [${refused?.facts.join(' ')}]`, 14, page.right - page.left),
        { size: 14 },
      ),
    y + 42,
  );
}

/** Everything at which time is not to be stretched: what begins and ends, and the first and last loss of everybody. */
function eventsOf({ fromMs, toMs, phases, addresses, names }: Impact): number[] {
  const spans = [
    ...phases,
    ...addresses.flatMap((each) => each.spans),
    ...names.flatMap((each) => each.spans),
  ];
  return [fromMs, toMs, ...spans.flatMap((span) => [span.fromMs, span.toMs])].filter(
    (at) => at >= fromMs && at <= toMs,
  );
}

function drawBandName({ sheet }: Plot, name: string, y: number): number {
  sheet.line(page.left, y, page.right, y, { stroke: ink.hairline });
  sheet.text(page.left, y + 19, name.toUpperCase(), { size: 11, weight: 'bold', fill: ink.accent });
  return y + 28;
}

/** What stands before a lane: the longest of these labels that fits, and a note. */
function drawLabel({ sheet }: Plot, y: number, labels: readonly string[], note = ''): void {
  const width = page.plotFrom - page.left - 16 - (note === '' ? 0 : textWidth(note, 11.5) + 10);
  const last = labels.at(-1) ?? '';
  sheet.text(page.left, y + 17.5, firstThatFits(labels, 13, width) || fitted(last, 13, width), { size: 13 });
  if (note !== '')
    sheet.text(page.plotFrom - 16, y + 17.5, note, { size: 11.5, fill: ink.faint, anchor: 'end' });
}

/** A name, and how many others it stands for. */
function withOthers(name: string, count: number): string[] {
  return count === 1 ? [name] : [`${name} and ${count - 1} more`, `${name} +${count - 1}`];
}

function drawPhaseBand(plot: Plot, impact: Impact, top: number): number {
  const { sheet, scale } = plot;
  const y = drawBandName(plot, 'Phases', top);
  const lockY = y + page.lane + 5;
  drawLabel(plot, y, [impact.service]);
  drawPhases({ ...plot, y, height: page.lane }, impact.phases);
  if (impact.lockMs === null) return lockY + 8;
  const [from, to] = [scale.x(impact.fromMs), scale.x(impact.fromMs + impact.lockMs)];
  sheet.rect(from, lockY, to - from, 3, { fill: ink.accent });
  sheet.text(to + 8, lockY + 6, `infrastructure locked for ${spanWords(impact.lockMs)}, as documented`, {
    size: 11,
    fill: ink.soft,
  });
  return lockY + 18;
}

function drawAddressBand(plot: Plot, { addresses, toMs }: Impact, top: number): number {
  let y = drawBandName(plot, 'Addresses', top);
  for (const each of addresses) {
    drawLabel(plot, y, [each.address], each.kind);
    drawAnswering({ ...plot, y, height: page.lane - 4 }, addressBars(each));
    drawAfterLast(plot, each, y, toMs);
    y += page.lane - 4 + page.gap;
  }
  return y + 5;
}

function addressBars({ spans }: AddressCourse): Answering[] {
  const used = spans.findIndex(({ answeredBy }) => answeredBy !== null);
  return spans.map(({ answeredBy, ...span }, index) => {
    if (answeredBy !== null)
      return { ...span, platform: answeredBy, says: [`${answeredBy} answers`, answeredBy] };
    return index < used
      ? { ...span, platform: 'waiting', says: ['held, not yet in use', 'not yet in use'] }
      : { ...span, platform: null, says: ['nobody answers', 'nobody'] };
  });
}

/** Says that an address is given up, where that can be seen. */
function drawAfterLast(
  { sheet, scale }: Plot,
  { spans, kind }: AddressCourse,
  y: number,
  toMs: number,
): void {
  const endMs = spans.at(-1)?.toMs ?? toMs;
  if (endMs >= toMs) return;
  const x = scale.x(endMs) + 8;
  const says = fitted(kind === 'temporary' ? 'taken back' : 'given up', 11.5, scale.toX - x);
  sheet.text(x, y + 15, says, { size: 11.5, fill: ink.soft, italic: true });
}

function drawNameBand(plot: Plot, { names }: Impact, top: number): number {
  let y = drawBandName(plot, 'Names, and where they lead', top);
  for (const { all, first } of alikeNames(names)) {
    drawLabel(plot, y, withOthers(first.name, all.length), kindWords(first));
    drawAnswering({ ...plot, y, height: page.lane - 4 }, nameBars(first));
    y += page.lane - 4 + page.gap;
  }
  return y + 5;
}

function kindWords({ kind, view }: NameCourse): string {
  const place = view === 'vnet' ? 'inside' : '';
  const record = { default: 'Azure’s', customA: 'A record', customCname: 'CNAME' }[kind];
  if (place === '') return record;
  return kind === 'default' ? 'private zone' : `${record}, inside`;
}

function nameBars({ spans }: NameCourse): Answering[] {
  return spans.map(({ resolvesTo, reaches, fromMs, toMs }) => {
    const to = resolvesTo.length === 0 ? 'nowhere' : resolvesTo.join(', ');
    return {
      fromMs,
      toMs,
      platform: reaches,
      says:
        reaches === null
          ? [`→ ${to}: nobody answers`, `→ ${to}`, 'nobody']
          : [`→ ${to}, ${reaches}`, `→ ${to}`, reaches],
    };
  });
}

function drawClientBand(plot: Plot, { populations, toMs }: Impact, top: number): number {
  const { sheet } = plot;
  let y = drawBandName(plot, 'Clients, and what they lose', top);
  sheet.text(page.right, top + 19, 'requests lost, longest outage', {
    size: 11.5,
    fill: ink.faint,
    anchor: 'end',
  });
  for (const { all, first } of alikeClients(populations.filter(({ lost }) => lost > 0))) {
    drawLabel(plot, y, withOthers(first.population.name, all.length));
    drawLosses({ ...plot, y: y + 3, height: page.lane - 8 }, first, toMs);
    sheet.text(page.right, y + 17.5, lossWords(first, all.length), {
      size: 13,
      anchor: 'end',
      weight: 'bold',
      fill: ink.lossText,
    });
    const lines = wrapped(first.verdict, 12, page.plotTo - page.plotFrom - 8);
    y = sheet.lines(page.plotFrom, y + page.lane + 9, lines, { size: 12, fill: ink.soft }) + 1;
  }
  const spared = populations.filter(({ lost }) => lost === 0);
  if (spared.length === 0) return y + 5;
  const says = `${listWords(
    spared.map(({ population }) => population.name),
    8,
  )}.`;
  sheet.text(
    page.left,
    y + 14,
    spared.length === populations.length ? 'Nobody loses anything' : 'Lose nothing',
    { size: 13 },
  );
  return (
    sheet.lines(page.plotFrom, y + 14, wrapped(says, 13, page.right - page.plotFrom), {
      size: 13,
      fill: ink.soft,
    }) + 2
  );
}

function lossWords({ lost, requests, longestOutageMs, harm }: PopulationImpact, each: number): string {
  const outage = harm === 'lasting' ? 'for good' : spanWords(longestOutageMs);
  return `${countWords(lost)} of ${countWords(requests)}${each > 1 ? ' each' : ''}, ${outage}`;
}

function drawChecklist(sheet: Sheet, { before, during, after }: Checklist, top: number): number {
  const columns: [string, readonly Task[]][] = [
    ['Before', before],
    ['While it runs, and while both serve', during],
    ['Afterwards', after],
  ];
  if (columns.every(([, tasks]) => tasks.length === 0)) return top;
  sheet.line(page.left, top, page.right, top, { stroke: ink.text, strokeWidth: 0.8 });
  const width = (page.right - page.left - 64) / 3;
  const ends = columns.map(([name, tasks], index) => {
    const x = page.left + index * (width + 32);
    sheet.text(x, top + 28, name, { size: 17, family: 'serif' });
    let y = top + 54;
    if (tasks.length === 0) sheet.text(x, y, 'Nothing.', { size: 13, fill: ink.soft });
    for (const { says, facts } of tasks) {
      sheet.rect(x, y - 9, 9, 9, { fill: ink.paper, stroke: ink.faint, strokeWidth: 1 });
      y = sheet.lines(x + 18, y, wrapped(`${says} [${facts.join(' ')}]`, 13, width - 18), { size: 13 }) + 7;
    }
    return y;
  });
  return Math.max(...ends);
}

function drawFoot(sheet: Sheet, { assumed, fromMs, outcome }: Impact, top: number): number {
  const begins = `Minute 0 is ${iso(fromMs)}, in virtual time. Nobody acts meanwhile: nothing of the list is done.`;
  const says = [
    ...(outcome === 'refused' ? [] : [begins]),
    ...assumed,
    'In brackets: rows of the table of facts of apim-rehearsal.',
  ].join(' ');
  return sheet.lines(page.left, top + 22, wrapped(says, 11.5, page.right - page.left), {
    size: 11.5,
    fill: ink.faint,
  });
}
