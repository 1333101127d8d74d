import { demandInstant } from './world-clock.ts';
import { iso, RehearsalError, type World } from '../sim/index.ts';

/** Whether the end of an operation or the entry into a phase has come about since this was called. */
export function reaches({ timeline }: World, until: string, service: string | undefined): () => boolean {
  let looked = timeline.entries.length;
  const wanted = until === 'operation-end' ? 'operation.ended' : 'phase.changed';
  const phase = until.startsWith('phase:') ? until.slice('phase:'.length) : undefined;
  return () => {
    const from = looked;
    looked = timeline.entries.length;
    return timeline.entries
      .slice(from)
      .some(
        ({ event, subject, detail }) =>
          event === wanted &&
          (service === undefined || subject.toLowerCase() === service.toLowerCase()) &&
          (phase === undefined || detail['to'] === phase),
      );
  };
}

/** An instant that lies ahead. @throws RehearsalError where it does not */
export function demandAhead(to: string, { nowMs }: World): number {
  const ms = demandInstant(to);
  if (ms >= nowMs) return ms;
  throw new RehearsalError(
    `Virtual time only runs forward: it is ${iso(nowMs)} already, and \`to\` is \`${to}\`.`,
    'to',
    to,
  );
}

/** What somebody reads who waits for what never comes. */
export function unreachable(until: string, world: World, why: string): RehearsalError {
  return new RehearsalError(
    `Time could not go on until \`${until}\`: ${why}. It is ${iso(world.nowMs)}.`,
    'until',
    until,
  );
}
