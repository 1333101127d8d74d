/** What people do with a world: foretell who loses what in a migration, and draw it. */
export { type Advice, isChosen } from './impact/advice.ts';
export { type Comparison, comparePaths, type Recommendation } from './impact/compare.ts';
export type { AddressCourse, NameCourse, PhaseSpan, Span } from './impact/course.ts';
export { impact, type ImpactOptions } from './impact/impact.ts';
export type { Checklist, Impact, ImpactRefusal, Task } from './impact/findings.ts';
export { parseTraffic } from './impact/parse-traffic.ts';
export type { Traffic } from './impact/traffic.ts';
export type { Harm, PopulationImpact } from './impact/verdict.ts';
export { type Alike, alikeClients, alikeNames } from './picture/alike.ts';
export { drawComparison } from './picture/draw-comparison.ts';
export { drawImpact, headline } from './picture/draw-impact.ts';
export { countWords, momentWords, spanWords } from './words.ts';
