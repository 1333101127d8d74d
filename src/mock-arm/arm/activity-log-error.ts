import { ArmError } from './arm-error.ts';

/** Microsoft.Insights says code and message without an envelope. [D] */
const insights = (message: string): ArmError => new ArmError('insights', 400, 'BadRequest', message);

/** [S] */
export const filterRequired = (): ArmError =>
  insights(
    "The query parameter '$filter' is required, and has to say from when on: eventTimestamp ge '2024-08-19T00:00:00Z'.",
  );

/** [S] */
export const filterNotUnderstood = (why: string, fields: readonly string[]): ArmError =>
  insights(
    `The query parameter '$filter' is not understood: ${why}. It is made of comparisons joined by and: ` +
      `eventTimestamp ge and le, and eq of ${fields.join(', ')}.`,
  );

/** [M] */
export const tooLongAgo = (days: number): ArmError =>
  insights(`The start time cannot be more than ${days} days in the past.`);

/** [S] */
export const noSuchMember = (name: string, members: readonly string[]): ArmError =>
  insights(`The query parameter '$select' names '${name}'; an event has: ${members.join(', ')}.`);

/** [S] */
export const skipTokenNotUnderstood = (seen: string): ArmError =>
  insights(`The query parameter '$skipToken' is '${seen}'; follow the nextLink of an answer as it stands.`);
