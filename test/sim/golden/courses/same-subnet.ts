import { blade, call } from '../acts.ts';
import type { Course } from '../course.ts';
import { inPublic, inside } from '../given-up.ts';
import { external, internal } from '../rehearsal.ts';
import { table } from '../table.ts';

/** In the subnet it stands in: rows C1 to C4 and C17, typed by hand. */
export const sameSubnet: readonly Course[] = [
  {
    says: 'external, same subnet, preserving',
    row: 'C1',
    path: 'same-subnet/external/preserve',
    instance: external,
    ways: [
      ['2024-08', call('PreserveIp')],
      ['2024-11', call('PreserveIp')],
      ['2024-11', blade({ mode: 'PreserveIp' })],
    ],
    story: 'external-preserving',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 25 | Updating  | stv1     | building   | 25   | 45   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -       |
      | 25 | 45 | Updating  | stv1     | cutover    | 45   | 45   | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | -       |
      | 45 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2  | old stv2   | old stv2  | old stv2   | stv2    | -       | -         | -       | -       |
    `),
    figures: [
      { row: 'C1.build', figure: 'build.lasts', at: 25, in: 'temporary' },
      { row: 'C1', figure: 'cutover.lasts', at: 45, in: 'temporary' },
      { row: 'C1.lock', figure: 'lock', at: 45, in: 'lock' },
      { row: 'C1.retention', figure: 'retention', at: 45, in: 'phase' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 12,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 12 | Updating  | stv1     | building    | 25   | 45   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -        |
          | 12 | 22 | Updating  | stv1     | rollingBack | 22   | 45   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | building |
          | 22 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 22, in: 'state' }],
      },
      {
        row: 'C19',
        says: 'in the middle of the temporary-address window',
        at: 35,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 25 | Updating  | stv1     | building    | 25   | 45   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -        |
          | 25 | 35 | Updating  | stv1     | cutover     | 45   | 45   | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | -        |
          | 35 | 45 | Updating  | stv1     | rollingBack | 55   | 45   | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  |
          | 45 | 55 | Updating  | stv1     | rollingBack | 55   | -    | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  |
          | 55 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | cutover  |
        `),
      },
      {
        row: 'C19',
        says: 'late in the temporary-address window',
        at: 38,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 25 | Updating  | stv1     | building    | 25   | 45   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -        |
          | 25 | 38 | Updating  | stv1     | cutover     | 45   | 45   | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | -        |
          | 38 | 45 | Updating  | stv1     | rollingBack | 58   | 45   | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  |
          | 45 | 58 | Updating  | stv1     | rollingBack | 58   | -    | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  |
          | 58 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | cutover  |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 58, in: 'old VIP' }],
      },
    ],
  },
  {
    says: 'external, same subnet, renewing',
    row: 'C2',
    path: 'same-subnet/external/new',
    instance: external,
    ways: [
      ['2024-08', call('NewIp')],
      ['2024-11', call('NewIp')],
      ['2024-11', blade({ mode: 'NewIp' })],
    ],
    story: 'external-renewing',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C2.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: inPublic,
  },
  {
    says: 'internal, same subnet, preserving',
    row: 'C3',
    path: 'same-subnet/internal/preserve',
    instance: internal,
    ways: [
      ['2024-08', call('PreserveIp')],
      ['2024-11', call('PreserveIp')],
      ['2024-11', blade({ mode: 'PreserveIp' })],
    ],
    story: 'internal-preserving',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 25 | Updating  | stv1     | building   | 25   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -       |
      | 25 | 45 | Updating  | stv1     | cutover    | 45   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | -       |
      | 45 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -       |
    `),
    figures: [
      { row: 'C3.build', figure: 'build.lasts', at: 25, in: 'gateway' },
      { row: 'C3', figure: 'cutover.lasts', at: 45, in: 'gateway' },
      { row: 'C1.lock', figure: 'lock', at: 45, in: 'lock' },
      { row: 'C1.retention', figure: 'retention', at: 45, in: 'phase' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 12,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 12 | Updating  | stv1     | building    | 25   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -        |
          | 12 | 22 | Updating  | stv1     | rollingBack | 22   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | building |
          | 22 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | building |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 22, in: 'state' }],
      },
      {
        row: 'C19',
        says: 'in the middle of the outage',
        at: 35,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 25 | Updating  | stv1     | building    | 25   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -        |
          | 25 | 35 | Updating  | stv1     | cutover     | 45   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | -        |
          | 35 | 45 | Updating  | stv1     | rollingBack | 55   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | cutover  |
          | 45 | 55 | Updating  | stv1     | rollingBack | 55   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | cutover  |
          | 55 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | cutover  |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 55, in: 'old VIP' }],
      },
    ],
  },
  {
    says: 'internal, same subnet, renewing, by the text of August 2024',
    row: 'C4',
    path: 'same-subnet/internal/new',
    instance: internal,
    ways: [['2024-08', call('NewIp')]],
    story: 'internal-renewing',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       |
      | 45 |285 | Succeeded | stv2     | coexisting | 285  | -    | accepted | old stv1   | old stv1   | old stv1   | new stv2   | stv1    | stv2    | -         | -       | -       |
      |285 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'management' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C4.retention', figure: 'retention', at: 285, in: 'old VIP' },
    ],
    failing: inside,
  },
  {
    says: 'internal, same subnet, renewing, by the text of November 2024',
    row: 'C4',
    path: 'same-subnet/internal/new',
    instance: internal,
    ways: [
      ['2024-11', call('NewIp')],
      ['2024-11', blade({ mode: 'NewIp' })],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | old stv1   | old stv1   | old stv1   | new stv2   | stv1    | stv2    | -         | -       | -       |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'management' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'B.retention.2024-11', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: inside,
  },
  {
    says: 'internal, same subnet, renewing, keeping the old compute for 48 hours',
    row: 'C4',
    path: 'same-subnet/internal/new',
    instance: internal,
    ways: [['2024-11', blade({ mode: 'NewIp', keeps: true })]],
    rows: table(`
      |from | to  | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0  | 30  | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       |
      | 30  | 45  | Updating  | stv1     | building   | 45   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       |
      | 45  |2925 | Succeeded | stv2     | coexisting | 2925 | -    | accepted | old stv1   | old stv1   | old stv1   | new stv2   | stv1    | stv2    | -         | -       | -       |
      |2925 |     | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'management' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'B.retention.2024-11', figure: 'kept', at: 2925, in: 'old VIP' },
    ],
    failing: inside,
  },
  {
    says: 'internal, same subnet, preserving, under special conditions',
    row: 'C17',
    path: 'same-subnet/internal/preserve/with-downtime',
    instance: { ...internal, special: true },
    ways: [['2024-11', call('PreserveIp', { withDowntime: true })]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 45 | Updating  | stv1     | building   | 45   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -       |
      | 45 |105 | Updating  | stv1     | cutover    | 105  | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | -       |
      |105 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -       |
    `),
    figures: [
      { row: 'C17.build', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C17.cutover', figure: 'cutover.lasts', at: 105, in: 'gateway' },
      { row: 'C1.lock', figure: 'lock', at: 45, in: 'lock' },
      { row: 'C1.retention', figure: 'retention', at: 105, in: 'phase' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 20,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 20 | Updating  | stv1     | building    | 45   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -        |
          | 20 | 30 | Updating  | stv1     | rollingBack | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | building |
          | 30 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | building |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 30, in: 'state' }],
      },
      {
        row: 'C19',
        says: 'in the middle of the outage, after the documented lock has ended',
        at: 75,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 45 | Updating  | stv1     | building    | 45   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -        |
          | 45 | 75 | Updating  | stv1     | cutover     | 105  | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | -        |
          | 75 |135 | Updating  | stv1     | rollingBack | 135  | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | cutover  |
          |135 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | cutover  |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 135, in: 'old VIP' }],
      },
    ],
  },
];
