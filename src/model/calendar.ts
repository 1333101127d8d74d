/** What becomes of stv1, and when: the retirement of a platform on the calendar of a world. */
export interface Retirement {
  /** From here on it is out of support. [D] A18, A19 */
  readonly retiredFrom: string;
  /** From here on no service level is promised. [D] A20 */
  readonly unpromisedFrom: string;
  /** From here on the platform migrates what is left by itself. [D] A21; for sovereign clouds [I] */
  readonly automaticFrom: string;
}

const everywhere: Retirement = {
  retiredFrom: '2024-08-31T00:00:00Z',
  unpromisedFrom: '2024-09-01T00:00:00Z',
  automaticFrom: '2024-09-01T00:00:00Z',
};

/** Azure Government and the regions in China got half a year more. [D] A19, X25 */
const sovereign: Retirement = {
  ...everywhere,
  retiredFrom: '2025-02-24T00:00:00Z',
  automaticFrom: '2025-02-24T00:00:00Z',
};

/** Whether a date has come, at a time that may have a fraction of a second. */
export function hasCome(date: string, now: string): boolean {
  return now.replace('Z', '') >= date.replace('Z', '');
}

/** The dates of stv1 in a region, by its display name. */
export function retirementIn(location: string): Retirement {
  return /^(China|US Gov|US DoD) /.test(location) ? sovereign : everywhere;
}
