import type { FactId } from '../../../src/model/index.ts';

/** Rows that no test can hold, and why: they speak of what the simulation has no part in. */
export const untestable = {
  A16: 'Zones apart, which have rows of their own, these features are not simulated.',
  A22: 'There is no support to ask.',
  A24: 'No features come to a simulation by themselves.',
  A27: 'Recommendations of Advisor are not made.',
  B6: 'Advice to people; the simulation has no support.',
  B19: 'Nothing switches the call off in the simulation.',
  D13: 'No name is looked up inside a simulated network.',
  D18: 'Recommendations of Advisor are not made.',
  X17: 'Advice to people; it changes nothing that happens.',
  X22: 'Nothing is billed.',
  X39: 'No configuration is backed up or restored.',
} as const satisfies Partial<Record<FactId, string>>;
