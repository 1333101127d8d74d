import { World, type WorldOptions } from '../src/sim/index.ts';
import type { Row } from './table.ts';

const hour = 3_600_000;

/** Simulated events a second, from a handful of services to a fleet: every one migrates, all at once. */
export function simulationRows(): Row[] {
  let reference = 0;
  return [10, 100, 1_000, 10_000, 50_000].map((count) => {
    const perSecond = eventsPerSecond(count);
    reference ||= perSecond;
    return {
      what: `simulated events, ${count} services migrating`,
      ours: `${Math.round(perSecond)}/s`,
      reference: `${Math.round(reference)}/s`,
      ratio: (perSecond / reference).toFixed(2),
    };
  });
}

/** An event is a command, or a timer that is due: each is a step of the machine, observed and put into the timeline. */
function eventsPerSecond(count: number): number {
  const services: WorldOptions['services'] = Array.from({ length: count }, (_, index) => ({
    name: `s${index}`,
    vnet: index % 2 === 0 ? 'external' : 'none',
  }));
  const rounds = Math.max(1, Math.round(2_000 / count));
  let events = 0;
  let spentMs = 0;
  for (let round = 0; round < rounds; round++) {
    const world = World.create({ services });
    const began = performance.now();
    for (const { name } of services) world.execute({ type: 'service.migrate', name, mode: 'NewIp' });
    world.advanceTo(world.nowMs + 2 * hour);
    spentMs += performance.now() - began;
    events += count * 4; // the command; the lock, the build and the retention that end
  }
  return (events / spentMs) * 1000;
}
