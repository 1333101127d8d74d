import type { Phase } from '../../model/index.ts';
import { textWidth } from './measure.ts';
import { ink, phaseInk, platformInk } from './palette.ts';
import { nobodyFill, type ShapeStyle, type Sheet } from './sheet.ts';

const entries: readonly (readonly [says: string, style: ShapeStyle])[] = [
  ['stv1 answers', { fill: platformInk['stv1']?.fill ?? ink.band }],
  ['stv2 answers', { fill: platformInk['stv2']?.fill ?? ink.band }],
  ['held, not yet in use', { fill: ink.paper, stroke: ink.faint, strokeWidth: 0.8, dash: '3 2' }],
  ['nobody answers', { fill: nobodyFill, stroke: ink.loss, strokeWidth: 0.8 }],
  ['requests are lost', { fill: ink.loss }],
];

/** What the colours mean, in one line. @returns where the next thing may stand */
export function drawLegend(sheet: Sheet, x: number, y: number): number {
  let at = x;
  for (const [says, style] of entries) {
    sheet.rect(at, y - 11, 26, 14, { radius: 2, ...style });
    sheet.text(at + 34, y, says, { size: 12, fill: ink.soft });
    at += 34 + textWidth(says, 12) + 28;
  }
  sheet.path(`M${at} ${y - 4} h8 l4 -5 l5 10 l5 -10 l4 5 h8`, { stroke: ink.faint, strokeWidth: 1 });
  sheet.text(at + 44, y, 'time is drawn shorter than it is', { size: 12, fill: ink.soft });
  at += 44 + textWidth('time is drawn shorter than it is', 12) + 28;
  sheet.path(`M${at} ${y - 11} l7 7 l-7 7 z`, { fill: ink.loss });
  sheet.text(at + 18, y, 'goes on until somebody acts', { size: 12, fill: ink.soft });
  return y + 14;
}

/** What the colours of phases mean, in one line. @returns where the next thing may stand */
export function drawPhaseLegend(sheet: Sheet, phases: ReadonlySet<Phase>, x: number, y: number): number {
  let at = x;
  for (const [phase, { fill, says }] of Object.entries(phaseInk)) {
    if (!phases.has(phase as Phase)) continue;
    sheet.rect(at, y - 11, 26, 14, { fill });
    sheet.text(at + 34, y, says[0], { size: 12, fill: ink.soft });
    at += 34 + textWidth(says[0], 12) + 28;
  }
  sheet.rect(at, y - 11, 26, 14, { fill: ink.loss, radius: 2 });
  sheet.text(at + 34, y, 'requests are lost', { size: 12, fill: ink.soft });
  return y + 14;
}
