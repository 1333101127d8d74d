/** What people do with a world: take it from Azure or a file, foretell who loses what in a migration, and draw it. */
export { type Advice, isChosen } from './impact/advice.ts';
export { type Comparison, comparePaths, type Recommendation } from './impact/compare.ts';
export type { AddressCourse, NameCourse, PhaseSpan, Span } from './impact/course.ts';
export { impact, type ImpactOptions } from './impact/impact.ts';
export type { Checklist, Impact, ImpactRefusal, Task } from './impact/findings.ts';
export { parseTraffic } from './impact/parse-traffic.ts';
export type { Traffic } from './impact/traffic.ts';
export type { Harm, PopulationImpact } from './impact/verdict.ts';
export { type ImportOptions, importWorld, type Imported } from './import/import-world.ts';
export type { Ask, Question } from './import/question.ts';
export type { ImportSource } from './import/recognise.ts';
export { type Alike, alikeClients, alikeNames } from './picture/alike.ts';
export { drawComparison } from './picture/draw-comparison.ts';
export { drawImpact, headline } from './picture/draw-impact.ts';
export { countWords, momentWords, spanWords } from './words.ts';
export { type WorldFile, WorldFileError, worldFromFile, worldFromText } from './world-file/world-file.ts';
