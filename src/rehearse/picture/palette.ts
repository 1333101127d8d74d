import type { Phase } from '../../model/index.ts';

/** Inks of a printed page: they differ in lightness too, so that a copy in grey can be read. */
export const ink = {
  paper: '#ffffff',
  text: '#22282c',
  soft: '#5d676d',
  faint: '#8c959a',
  hairline: '#d9ddde',
  band: '#f5f4f0',
  accent: '#7a4b1e',
  loss: '#b3261e',
  lossText: '#9c1c16',
  lossTint: '#f6d9d5',
} as const;

/** Who answers: the fill of the bar, and the ink on it. */
export const platformInk: Readonly<Record<string, { readonly fill: string; readonly text: string }>> = {
  stv1: { fill: '#e9cf9b', text: '#4a3409' },
  stv2: { fill: '#2f6b84', text: '#ffffff' },
  'stv2.1': { fill: '#1f4f66', text: '#ffffff' },
  waiting: { fill: '#ffffff', text: '#5d676d' },
  mtv1: { fill: '#cfd4c0', text: '#33391f' },
};

/** The phases: the fill of the bar, and what it is called on it, with shorter words where there is less room. */
export const phaseInk: Readonly<
  Record<Phase, { readonly fill: string; readonly says: readonly [string, ...string[]] }>
> = {
  building: { fill: '#efe3c8', says: ['the new compute is built', 'building'] },
  cutover: { fill: '#e6b98f', says: ['the address moves', 'it moves'] },
  coexisting: { fill: '#bcd6de', says: ['old and new serve', 'both serve', 'both'] },
  steady: { fill: '#eceeea', says: ['at rest'] },
  rollingBack: { fill: '#e3c4bd', says: ['it goes back', 'back'] },
  blocked: { fill: '#d99a90', says: ['blocked by the platform', 'blocked'] },
  deleted: { fill: '#dddddd', says: ['gone'] },
};
