import { blade, call } from '../acts.ts';
import type { Course } from '../course.ts';
import { inPublic } from '../given-up.ts';
import { noVnet } from '../rehearsal.ts';
import { table } from '../table.ts';

/** Outside of any virtual network: rows C11 and C12, typed by hand. */
export const outsideOfNetworks: readonly Course[] = [
  {
    says: 'no VNet, preserving',
    row: 'C11',
    path: 'no-vnet/preserve',
    instance: noVnet,
    ways: [
      ['2024-08', call('PreserveIp')],
      ['2024-11', call('PreserveIp')],
      ['2024-03', call('PreserveIp')],
      ['2023-10', call('PreserveIp')],
      ['2023-10', blade({ mode: 'PreserveIp' })],
      ['2024-03', blade({ mode: 'PreserveIp' })],
      ['2024-08', blade({ mode: 'PreserveIp' })],
      ['2024-11', blade({ mode: 'PreserveIp' })],
    ],
    story: 'no-vnet-preserving',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -       |
      | 30 | 45 | Updating  | stv1     | cutover    | 45   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | -       |
      | 45 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -       |
    `),
    figures: [
      { row: 'C11.build', figure: 'build.lasts', at: 30, in: 'gateway' },
      { row: 'C11', figure: 'cutover.lasts', at: 45, in: 'gateway' },
      { row: 'C11.lock', figure: 'lock', at: 45, in: 'lock' },
      { row: 'C11.retention', figure: 'retention', at: 45, in: 'phase' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 15,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 15 | Updating  | stv1     | building    | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        |
          | 15 | 25 | Updating  | stv1     | rollingBack | 25   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building |
          | 25 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 25, in: 'state' }],
      },
      {
        row: 'C19',
        says: 'in the middle of the outage',
        at: 37,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 30 | Updating  | stv1     | building    | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        |
          | 30 | 37 | Updating  | stv1     | cutover     | 45   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | -        |
          | 37 | 45 | Updating  | stv1     | rollingBack | 52   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | cutover  |
          | 45 | 52 | Updating  | stv1     | rollingBack | 52   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | cutover  |
          | 52 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | cutover  |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 52, in: 'old VIP' }],
      },
    ],
  },
  {
    says: 'no VNet, preserving, by the text of May 2023: another address for a while, then the old one again',
    row: 'X18',
    path: 'no-vnet/preserve',
    instance: noVnet,
    ways: [['2023-01', call('PreserveIp')]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway     | custom A   | CNAME       | management  | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 30   | 45   | busy     | old stv1    | old stv1   | old stv1    | old stv1    | stv1    | -       | silent    | kept    | -       |
      | 30 | 45 | Updating  | stv1     | cutover    | 45   | 45   | busy     | temp nobody | old nobody | temp nobody | temp nobody | silent  | -       | silent    | kept    | -       |
      | 45 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2    | old stv2   | old stv2    | old stv2    | stv2    | -       | -         | -       | -       |
    `),
    figures: [
      { row: 'C11.build', figure: 'build.lasts', at: 30, in: 'gateway' },
      { row: 'X18.temporary', figure: 'cutover.lasts', at: 45, in: 'gateway' },
      { row: 'C11.lock', figure: 'lock', at: 45, in: 'lock' },
      { row: 'C11.retention', figure: 'retention', at: 45, in: 'phase' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 15,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway     | custom A   | CNAME       | management  | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 15 | Updating  | stv1     | building    | 30   | 45   | busy     | old stv1    | old stv1   | old stv1    | old stv1    | stv1    | -       | silent    | kept    | -        |
          | 15 | 25 | Updating  | stv1     | rollingBack | 25   | 45   | busy     | old stv1    | old stv1   | old stv1    | old stv1    | stv1    | -       | silent    | kept    | building |
          | 25 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1    | old stv1   | old stv1    | old stv1    | stv1    | -       | -         | kept    | building |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 25, in: 'state' }],
      },
      {
        row: 'C19',
        says: 'in the middle of the outage',
        at: 37,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway     | custom A   | CNAME       | management  | old VIP | new VIP | temporary | promise | failure  |
          |  0 | 30 | Updating  | stv1     | building    | 30   | 45   | busy     | old stv1    | old stv1   | old stv1    | old stv1    | stv1    | -       | silent    | kept    | -        |
          | 30 | 37 | Updating  | stv1     | cutover     | 45   | 45   | busy     | temp nobody | old nobody | temp nobody | temp nobody | silent  | -       | silent    | kept    | -        |
          | 37 | 45 | Updating  | stv1     | rollingBack | 52   | 45   | busy     | temp nobody | old nobody | temp nobody | temp nobody | silent  | -       | silent    | kept    | cutover  |
          | 45 | 52 | Updating  | stv1     | rollingBack | 52   | -    | busy     | temp nobody | old nobody | temp nobody | temp nobody | silent  | -       | silent    | kept    | cutover  |
          | 52 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1    | old stv1   | old stv1    | old stv1    | stv1    | -       | -         | kept    | cutover  |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 52, in: 'old VIP' }],
      },
    ],
  },
  {
    says: 'no VNet, renewing',
    row: 'C12',
    path: 'no-vnet/new',
    instance: noVnet,
    ways: [
      ['2024-08', call('NewIp')],
      ['2024-11', call('NewIp')],
      ['2024-03', call('NewIp')],
      ['2024-03', blade({ mode: 'NewIp' })],
      ['2024-08', blade({ mode: 'NewIp' })],
      ['2024-11', blade({ mode: 'NewIp' })],
    ],
    story: 'no-vnet-renewing',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C12.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C12.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: inPublic,
  },
  {
    says: 'no VNet, renewing, by the text of October 2023: both serve for 48 hours',
    row: 'C12',
    path: 'no-vnet/new',
    instance: noVnet,
    ways: [
      ['2023-10', call('NewIp')],
      ['2023-10', blade({ mode: 'NewIp' })],
    ],
    rows: table(`
      |from | to  | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0  | 30  | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 30  | 45  | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 45  |2925 | Succeeded | stv2     | coexisting | 2925 | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       |
      |2925 |     | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C12.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C12.retention.2023-10', figure: 'retention', at: 2925, in: 'old VIP' },
    ],
    failing: inPublic,
  },
];
