import { call, upgrade } from '../acts.ts';
import type { Course } from '../course.ts';
import { external } from '../rehearsal.ts';
import { table } from '../table.ts';

/** What the tier changes about a path, and what the platform does to stv2: rows X14 and A4, typed by hand. */
export const tiersAndHardware: readonly Course[] = [
  {
    says: 'external, Developer, same subnet, renewing: down while it swaps',
    row: 'X14',
    path: 'same-subnet/external/new',
    instance: { ...external, sku: 'Developer' },
    ways: [
      ['2024-08', call('NewIp')],
      ['2024-11', call('NewIp')],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 40   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 30 | 40 | Updating  | stv1     | building   | 40   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 40 | 45 | Updating  | stv1     | cutover    | 45   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | silent  | -         | kept    | -       |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2   | old stv1   | new stv2   | new stv2   | stv1    | stv2    | -         | -       | -       |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2   | old nobody | new stv2   | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 40, in: 'gateway' },
      { row: 'X14.swap', figure: 'cutover.lasts', at: 45, in: 'gateway' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C2.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 22,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 22 | Updating  | stv1     | building    | 40   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | kept    | -        |
          | 22 | 30 | Updating  | stv1     | rollingBack | 32   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | kept    | building |
          | 30 | 32 | Updating  | stv1     | rollingBack | 32   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | kept    | building |
          | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 32, in: 'state' }],
      },
      {
        row: 'C19',
        says: 'in the middle of the swap, after the documented lock has ended',
        at: 42,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 30 | Updating  | stv1     | building    | 40   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | kept    | -        |
          | 30 | 40 | Updating  | stv1     | building    | 40   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | kept    | -        |
          | 40 | 42 | Updating  | stv1     | cutover     | 45   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | silent  | -         | kept    | -        |
          | 42 | 47 | Updating  | stv1     | rollingBack | 47   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | silent  | -         | kept    | cutover  |
          | 47 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | cutover  |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 47, in: 'old VIP' }],
      },
    ],
  },
  {
    says: 'external, from stv2 to stv2.1: nobody notices',
    row: 'A4',
    path: 'platform-upgrade',
    instance: { ...external, platform: 'stv2' },
    ways: [
      ['2024-08', upgrade],
      ['2023-10', upgrade],
      ['2024-11', upgrade],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 15 | Updating  | stv2     | building   | 15   | -    | busy     | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -       |
      | 15 |    | Succeeded | stv2.1   | steady     | -    | -    | accepted | old stv2.1 | old stv2.1 | old stv2.1 | old stv2.1 | stv2.1  | -       | -         | -       | -       |
    `),
    figures: [
      { row: 'A4.build', figure: 'build.lasts', at: 15, in: 'platform' },
      { row: 'A4', figure: 'retention', at: 15, in: 'phase' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 8,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 |  8 | Updating  | stv2     | building    | 15   | -    | busy     | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -        |
          |  8 | 18 | Updating  | stv2     | rollingBack | 18   | -    | busy     | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | building |
          | 18 |    | Succeeded | stv2     | steady      | -    | -    | accepted | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | building |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 18, in: 'state' }],
      },
    ],
  },
];
