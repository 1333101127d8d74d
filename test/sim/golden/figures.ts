import { type Instance, type Mode, Rehearsal } from './rehearsal.ts';
import type { Column } from './table.ts';

/** The figures of a plan, by where they stand in it. */
export type FigureName =
  'build' | 'cutover.lasts' | 'lock' | 'retention' | 'rollback.building' | 'rollback.cutover';

/** What one figure of the documents amounts to: a cell that reads so before a minute and otherwise from then on. */
export interface ExpectedFigure {
  readonly instance: Instance;
  readonly mode: Mode;
  readonly figure: FigureName;
  /** A sentence that its minute ends. */
  readonly says: string;
  readonly minute: number;
  readonly column: Column;
  readonly before: string;
  readonly after: string;
  /** The minute at which the attempt is made to fail; left out where it succeeds. */
  readonly failsAt?: number;
}

type Line = readonly [
  figure: FigureName,
  says: string,
  minute: number,
  column: Column,
  before: string,
  after: string,
  failsAt?: number,
];

function figuresOf(instance: Instance, mode: Mode, lines: readonly Line[]): ExpectedFigure[] {
  return lines.map(([figure, says, minute, column, before, after, failsAt]) => ({
    instance,
    mode,
    figure,
    says,
    minute,
    column,
    before,
    after,
    ...(failsAt !== undefined && { failsAt }),
  }));
}

/** Every figure of the six plans, typed by hand from rows C1–C4, C11, C12 and C19; minutes of the attempt. */
// prettier-ignore
export const figures: readonly ExpectedFigure[] = [
  ...figuresOf('external', 'preserving', [
    ['build', 'the temporary-address window opens at', 25, 'temporary', 'silent', 'stv2'],
    ['cutover.lasts', 'the temporary-address window closes at', 45, 'temporary', 'stv2', '-'],
    ['lock', 'the documented lock ends at', 45, 'lock', '45', '-'],
    ['retention', 'the old compute is gone at', 45, 'phase', 'cutover', 'steady'],
    ['rollback.building', 'given up at minute 12, the way back ends at', 22, 'state', 'Updating', 'Succeeded', 12],
    ['rollback.cutover', 'failed at minute 38, the address is back at', 58, 'old VIP', 'silent', 'stv1', 38],
  ]),
  ...figuresOf('external', 'renewing', [
    ['build', 'default names move to the new address at', 45, 'gateway', 'old stv1', 'new stv2'],
    ['lock', 'the documented lock ends at', 30, 'lock', '30', '-'],
    ['retention', 'the old compute serves until', 60, 'old VIP', 'stv1', '-'],
    ['rollback.building', 'given up at minute 22, the way back ends at', 32, 'state', 'Updating', 'Succeeded', 22],
  ]),
  ...figuresOf('internal', 'preserving', [
    ['build', 'the outage begins at', 25, 'gateway', 'old stv1', 'old nobody'],
    ['cutover.lasts', 'the outage ends at', 45, 'gateway', 'old nobody', 'old stv2'],
    ['lock', 'the documented lock ends at', 45, 'lock', '45', '-'],
    ['retention', 'the old compute is gone at', 45, 'phase', 'cutover', 'steady'],
    ['rollback.building', 'given up at minute 12, the way back ends at', 22, 'state', 'Updating', 'Succeeded', 12],
    ['rollback.cutover', 'failed at minute 35, the address is back at', 55, 'old VIP', 'silent', 'stv1', 35],
  ]),
  ...figuresOf('internal', 'renewing', [
    ['build', 'the management name moves to the new address at', 45, 'management', 'old stv1', 'new stv2'],
    ['lock', 'the documented lock ends at', 30, 'lock', '30', '-'],
    ['retention', 'the old compute serves until', 285, 'old VIP', 'stv1', '-'],
    ['rollback.building', 'given up at minute 22, the way back ends at', 32, 'state', 'Updating', 'Succeeded', 22],
  ]),
  ...figuresOf('no VNet', 'preserving', [
    ['build', 'the outage begins at', 30, 'gateway', 'old stv1', 'old nobody'],
    ['cutover.lasts', 'the outage ends at', 45, 'gateway', 'old nobody', 'old stv2'],
    ['lock', 'the documented lock ends at', 45, 'lock', '45', '-'],
    ['retention', 'the old compute is gone at', 45, 'phase', 'cutover', 'steady'],
    ['rollback.building', 'given up at minute 15, the way back ends at', 25, 'state', 'Updating', 'Succeeded', 15],
    ['rollback.cutover', 'failed at minute 37, the address is back at', 52, 'old VIP', 'silent', 'stv1', 37],
  ]),
  ...figuresOf('no VNet', 'renewing', [
    ['build', 'default names move to the new address at', 45, 'gateway', 'old stv1', 'new stv2'],
    ['lock', 'the documented lock ends at', 30, 'lock', '30', '-'],
    ['retention', 'the old compute serves until', 60, 'old VIP', 'stv1', '-'],
    ['rollback.building', 'given up at minute 22, the way back ends at', 32, 'state', 'Updating', 'Succeeded', 22],
  ]),
];

/** What the figure's cell reads in the millisecond before its minute, and at it. */
export function readFigure({
  instance,
  mode,
  minute,
  column,
  failsAt,
}: ExpectedFigure): [before: string, after: string] {
  const rehearsal = new Rehearsal(instance);
  rehearsal.migrate(mode);
  if (failsAt !== undefined) rehearsal.at(failsAt).fail();
  const before = rehearsal.at(minute - 1 / 60_000).cells[column];
  return [before, rehearsal.at(minute).cells[column]];
}
