import { describe, expect, it } from 'vitest';
import { locationMachine } from '../../src/model/machine.ts';

type Node = typeof locationMachine.root;

function nodes(node: Node = locationMachine.root): Node[] {
  return [node, ...Object.values(node.states).flatMap((child) => nodes(child as Node))];
}

const waits = nodes().flatMap(({ id, after }) =>
  after.map(({ delay }) => ({ state: id, delay: String(delay) })),
);
const delays = Object.keys(locationMachine.implementations.delays);

// A delay that is misspelt compiles, and fires at once (statelyai/xstate#5375).
describe('the delays of the machine', () => {
  it.each(waits)('$state waits for $delay, which exists', ({ delay }) => {
    expect(delays).toContain(delay);
  });

  it.each(delays)('%s is waited for by exactly one state', (delay) => {
    expect(new Set(waits.filter((wait) => wait.delay === delay).map(({ state }) => state)).size).toBe(1);
  });

  it('have names that no timer of a retained compute can have', () => {
    expect(delays.filter((delay) => delay.includes('.'))).toEqual([]);
  });
});
