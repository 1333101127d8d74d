import { describe, expect, it } from 'vitest';
import { behaviours } from '../../src/mock-arm/parity/behaviours.ts';
import { startArm } from '../helpers/arm.ts';
import { takeAway } from '../helpers/take-away.ts';
import { headerWitnesses } from './header-witnesses.ts';
import { longRunningWitnesses } from './long-running-witnesses.ts';
import { migrationWitnesses } from './migration-witnesses.ts';
import { operationWitnesses } from './operation-witnesses.ts';
import { resourceWitnesses } from './resource-witnesses.ts';

const witnesses = [
  ...operationWitnesses,
  ...resourceWitnesses,
  ...migrationWitnesses,
  ...longRunningWitnesses,
  ...headerWitnesses,
];

describe.each(witnesses)('$row', ({ row, of, options = { services: [{ name: 'tailwind' }] }, holds }) => {
  it(`holds: ${behaviours[row]?.says}`, async () => {
    const arm = await startArm(options);
    await holds(arm);
    expect(arm.exchanges).not.toEqual([]);
  });

  it(`does not without the handler of ${of}`, async () => {
    const arm = await startArm(options);
    takeAway(of);
    await expect(holds(arm)).rejects.toBeInstanceOf(Error);
  });
});
