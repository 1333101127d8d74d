import { isChosen } from '../impact/advice.ts';
import type { Comparison } from '../impact/compare.ts';
import type { Impact } from '../impact/findings.ts';
import { countWords, spanWords, sparedWords } from '../words.ts';
import { drawAxis, drawLosses, drawPhases } from './lanes.ts';
import { drawPhaseLegend } from './legend.ts';
import { fitted, textWidth, wrapped } from './measure.ts';
import { ink } from './palette.ts';
import { pathTitles } from './path-titles.ts';
import { alikeClients } from './alike.ts';
import { Sheet } from './sheet.ts';
import { TimeScale } from './time-scale.ts';

const page = { width: 1400, left: 48, right: 1352, plotFrom: 372, plotTo: 1104 } as const;

/**
 * Draws all paths of an instance side by side as one page: their phases along the same time, who loses how much, and the
 * answers to the questions that the documents ask.
 *
 * @returns an SVG file that needs nothing beside it: no scripts, no fonts, no links
 */
export function drawComparison(comparison: Comparison): string {
  const { service, impacts } = comparison;
  const sheet = new Sheet(page.width);
  const gone = impacts.filter(({ outcome }) => outcome !== 'refused');
  const refused = impacts.filter(({ outcome }) => outcome === 'refused');
  let y = drawHead(sheet, comparison);
  if (gone.length > 0) {
    const axisY = y + 14;
    const scale = scaleOf(gone);
    y = axisY + 26;
    for (const impact of gone) y = drawPath(sheet, scale, impact, comparison, y);
    sheet.text(page.left, axisY, 'Minutes after the request', { size: 12, fill: ink.soft });
    drawAxis({ sheet, scale, y: axisY, height: 8 }, y - 6);
    const shown = new Set(gone.flatMap(({ phases }) => phases.map(({ phase }) => phase)));
    y = drawPhaseLegend(sheet, shown, page.left, y + 20) + 14;
  }
  if (refused.length > 0) y = drawRefused(sheet, refused, y);
  y = drawAdvice(sheet, comparison, y + 8);
  return sheet.toSvg(y + 24, `The ways of ${service}`, comparison.recommended?.why ?? 'No path is open.');
}

function drawHead(sheet: Sheet, { service, now, impacts, recommended }: Comparison): number {
  sheet.text(page.left, 62, `The ways of ${service} to stv2, side by side`, { size: 30, family: 'serif' });
  const era = impacts[0]?.era ?? '';
  const about = `at ${now}, virtual time  ·  documents of ${era}  ·  if nobody acts meanwhile`;
  sheet.text(page.left, 90, about, { size: 14, fill: ink.soft });
  const says = recommended === null ? 'None of the paths is open now.' : recommended.why;
  const y = sheet.lines(page.left, 124, wrapped(says, 17, page.right - page.left), { size: 17 });
  sheet.line(page.left, y - 4, page.right, y - 4, { stroke: ink.text, strokeWidth: 0.8 });
  return y + 14;
}

/** One scale for all, each path beginning at 0. */
function scaleOf(impacts: readonly Impact[]): TimeScale {
  const events = impacts.flatMap(({ fromMs, toMs, phases }) => [
    0,
    toMs - fromMs,
    ...phases.map((phase) => phase.toMs - fromMs),
  ]);
  return new TimeScale(events, 0, page.plotFrom, page.plotTo);
}

/** An impact as if it began at 0, so that all share one axis. */
function fromZero(impact: Impact): Impact {
  const { fromMs } = impact;
  const moved = (ms: number): number => ms - fromMs;
  return {
    ...impact,
    fromMs: 0,
    toMs: moved(impact.toMs),
    phases: impact.phases.map((phase) => ({
      ...phase,
      fromMs: moved(phase.fromMs),
      toMs: moved(phase.toMs),
    })),
    populations: impact.populations.map((each) => ({
      ...each,
      losses: each.losses.map((loss) => ({
        ...loss,
        firstAtMs: moved(loss.firstAtMs),
        lastAtMs: moved(loss.lastAtMs),
      })),
    })),
  };
}

function drawPath(
  sheet: Sheet,
  scale: TimeScale,
  given: Impact,
  { recommended }: Comparison,
  top: number,
): number {
  const impact = fromZero(given);
  const { path, phases, populations, toMs, requests, lost } = impact;
  const isBest = recommended?.path === path;
  const width = page.plotFrom - page.left - 20;
  sheet.line(page.left, top, page.right, top, { stroke: ink.hairline });
  if (isBest) sheet.rect(page.left - 14, top + 8, 4, 44, { fill: ink.accent });
  sheet.text(page.left, top + 26, fitted(path, 15, width, 'bold'), { size: 15, weight: 'bold' });
  const notes = wrapped(noteOf(impact), 12, width);
  const noteEnd = sheet.lines(page.left, top + 46, notes, { size: 12, fill: ink.soft });
  drawPhases({ sheet, scale, y: top + 10, height: 24 }, phases);
  sheet.text(
    page.right,
    top + 20,
    lost === 0 ? 'loses nothing' : `${countWords(lost)} of ${countWords(requests)} lost`,
    {
      size: 13,
      weight: 'bold',
      anchor: 'end',
      fill: lost === 0 ? ink.text : ink.lossText,
    },
  );
  const spared = populations.filter((each) => each.lost === 0).length;
  const says = sparedWords(spared, populations.length);
  sheet.text(page.right, top + 37, says, { size: 11.5, anchor: 'end', fill: ink.soft });
  let y = top + 46;
  for (const { all, first } of alikeClients(populations.filter((each) => each.lost > 0))) {
    drawLosses({ sheet, scale, y, height: 12 }, first, toMs);
    const more = all.length === 1 ? '' : ` +${all.length - 1}`;
    const outage = first.harm === 'lasting' ? 'for good' : spanWords(first.longestOutageMs);
    const ending = `${more}: ${outage}`;
    const room = page.right - page.plotTo - 20 - textWidth(ending, 11.5);
    const label = `${fitted(first.population.name, 11.5, room)}${ending}`;
    sheet.text(page.right, y + 10, label, { size: 11.5, anchor: 'end', fill: ink.soft });
    y += 19;
  }
  return Math.max(y, noteEnd - 6) + 10;
}

function noteOf(impact: Impact): string {
  const { path, durationMs, keepsAddress, coexistenceMs, lockMs, outcome } = impact;
  return [
    outcome === 'rollsBack'
      ? `Fails after ${spanWords(durationMs)}, and goes back`
      : `Migrated ${pathTitles[path]} in ${spanWords(durationMs)}`,
    keepsAddress ? 'keeps its addresses' : 'changes its address',
    coexistenceMs === 0 ? 'no coexistence' : `both serve for ${spanWords(coexistenceMs)}`,
    lockMs === null ? 'no documented lock' : `locked for ${spanWords(lockMs)}`,
    ...(isChosen(impact) ? [] : ['nobody is asked']),
  ].join(', ');
}

function drawRefused(sheet: Sheet, refused: readonly Impact[], top: number): number {
  sheet.line(page.left, top, page.right, top, { stroke: ink.hairline });
  sheet.text(page.left, top + 19, 'NOT OPEN NOW', { size: 11, weight: 'bold', fill: ink.accent });
  let y = top + 44;
  for (const { path, refused: why } of refused) {
    sheet.text(page.left, y, fitted(path, 13, page.plotFrom - page.left - 20), { size: 13 });
    const says = [why?.says ?? '', ...(why?.waysOut ?? []), `[${why?.facts.join(' ') ?? ''}]`].filter(
      Boolean,
    );
    const lines = wrapped(says.join(' '), 13, page.right - page.plotFrom);
    y = sheet.lines(page.plotFrom, y, lines, { size: 13, fill: ink.soft }) + 4;
  }
  return y;
}

function drawAdvice(sheet: Sheet, { advice, impacts }: Comparison, top: number): number {
  sheet.line(page.left, top, page.right, top, { stroke: ink.text, strokeWidth: 0.8 });
  sheet.text(page.left, top + 28, 'What the documents ask before one is chosen', {
    size: 17,
    family: 'serif',
  });
  const width = (page.right - page.left - 40) / 2;
  const half = Math.ceil(advice.length / 2);
  const ends = [advice.slice(0, half), advice.slice(half)].map((column, index) => {
    const x = page.left + index * (width + 40);
    let y = top + 56;
    for (const { question, answer, facts } of column) {
      sheet.text(x, y, question, { size: 13, weight: 'bold' });
      y =
        sheet.lines(x, y + 19, wrapped(`${answer} [${facts.join(' ')}]`, 13, width), {
          size: 13,
          fill: ink.soft,
        }) + 8;
    }
    return y;
  });
  const assumed = [...new Set(impacts.flatMap((impact) => impact.assumed))];
  const says = [...assumed, 'In brackets: rows of the table of facts of apim-rehearsal.'].join(' ');
  return sheet.lines(page.left, Math.max(...ends) + 12, wrapped(says, 11.5, page.right - page.left), {
    size: 11.5,
    fill: ink.faint,
  });
}
