import type { PhaseSpan, Span } from '../impact/course.ts';
import { outagesOf, type PopulationImpact } from '../impact/verdict.ts';
import { countWords, spanWords } from '../words.ts';
import { textWidth } from './measure.ts';
import { ink, phaseInk, platformInk } from './palette.ts';
import { nobodyFill, type ShapeStyle, type Sheet } from './sheet.ts';
import type { TimeScale } from './time-scale.ts';

/** A place in a picture where bars are drawn along time. */
export interface Lane {
  readonly sheet: Sheet;
  readonly scale: TimeScale;
  readonly y: number;
  readonly height: number;
}

/** A stretch in which somebody answers, or nobody does. */
export interface Answering extends Span {
  /** Null where nobody answers; `waiting` where nobody is meant to yet. */
  readonly platform: string | null;
  /** What stands in the bar; a shorter word may stand in for it where there is no room. */
  readonly says: readonly string[];
}

/** The phases one after the other, named where there is room. */
export function drawPhases({ sheet, scale, y, height }: Lane, phases: readonly PhaseSpan[]): void {
  for (const { phase, fromMs, toMs } of phases) {
    const [from, to] = [scale.x(fromMs), scale.x(toMs)];
    const { fill, says } = phaseInk[phase];
    sheet.rect(from, y, to - from, height, { fill, title: `${says[0]}, ${spanWords(toMs - fromMs)}` });
    const label = firstThatFits(says, 13, to - from - 10);
    sheet.text((from + to) / 2, y + height / 2 + 4.5, label, { anchor: 'middle' });
  }
}

const borders: Readonly<Record<string, ShapeStyle>> = {
  nobody: { stroke: ink.loss, strokeWidth: 0.8 },
  waiting: { stroke: ink.faint, strokeWidth: 0.8, dash: '3 2' },
};

/** Who answers, stretch by stretch; hatched where nobody does. */
export function drawAnswering({ sheet, scale, y, height }: Lane, spans: readonly Answering[]): void {
  const size = Math.min(12, height - 6);
  for (const { platform, says, fromMs, toMs } of spans) {
    const [from, to] = [scale.x(fromMs), scale.x(toMs)];
    const look = platform === null ? { fill: nobodyFill, text: ink.lossText } : platformInk[platform];
    const border = borders[platform ?? 'nobody'] ?? {};
    const { fill, text } = look ?? { fill: ink.band, text: ink.text };
    sheet.rect(from, y, Math.max(to - from, 2), height, { fill, radius: 2, title: says[0] ?? '', ...border });
    const label = firstThatFits(says, size, to - from - 14);
    if (label === '') continue;
    if (platform === null) {
      const width = textWidth(label, size) + 8;
      sheet.rect((from + to) / 2 - width / 2, y + 2.5, width, height - 5, { fill: ink.paper, radius: 2 });
    }
    sheet.text((from + to) / 2, y + height / 2 + size * 0.36, label, { anchor: 'middle', size, fill: text });
  }
}

/** The requests that a population loses, where in time it loses them, each block with how many. */
export function drawLosses({ sheet, scale, y, height }: Lane, impact: PopulationImpact, toMs: number): void {
  const middle = y + height / 2;
  const end = scale.x(toMs);
  sheet.line(scale.fromX, middle, end, middle, { stroke: ink.hairline, strokeWidth: 1 });
  for (const { fromMs, toMs: untilMs, requests } of outagesOf(impact, toMs)) {
    const [from, to] = [scale.x(fromMs), scale.x(untilMs)];
    sheet.rect(from, y, Math.max(to - from, 3), height, {
      fill: ink.loss,
      radius: 2,
      title: `${countWords(requests)} requests lost`,
    });
    if (height < 16) continue; // too low for letters
    const size = 12;
    const says = firstThatFits([`${countWords(requests)} lost`, countWords(requests)], size, to - from - 12);
    sheet.text((from + to) / 2, middle + size * 0.36, says, { anchor: 'middle', size, fill: ink.paper });
  }
  if (impact.harm !== 'lasting') return;
  sheet.path(`M${end} ${y} l${height / 2} ${height / 2} l${-height / 2} ${height / 2} z`, { fill: ink.loss });
}

/** Minutes, with what happens marked, and a break where time is drawn shorter than it is. */
export function drawAxis({ sheet, scale, y, height }: Lane, bottom: number, named = true): void {
  const size = 12;
  for (const { x, label, isEvent } of scale.ticks((text) => textWidth(text, size))) {
    sheet.text(x, y, label, { size, anchor: 'middle', fill: isEvent ? ink.text : ink.faint });
    if (isEvent) sheet.line(x, y + height, x, bottom, { stroke: ink.hairline, dash: '2 3', behind: true });
  }
  for (const { fromX, toX, label } of scale.compressed) {
    const middle = (fromX + toX) / 2;
    const at = y + height + 4;
    const says = firstThatFits([`${label}, not to scale`, label], 11, toX - fromX - 70);
    sheet.path(`M${fromX} ${at} H${middle - 9} l4 -5 l5 10 l5 -10 l4 5 H${toX}`, {
      stroke: ink.faint,
      strokeWidth: 1,
    });
    if (named) sheet.text(middle, at - 9, says, { size: 11, anchor: 'middle', fill: ink.soft, italic: true });
  }
}

/** The first of these texts that fits; empty where none does. */
export function firstThatFits(texts: readonly string[], size: number, width: number): string {
  return texts.find((text) => textWidth(text, size) <= width) ?? '';
}
