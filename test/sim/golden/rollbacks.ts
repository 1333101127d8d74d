import type { Instance, Mode } from './rehearsal.ts';
import { type Row, table } from './table.ts';

/**
 * What is seen of an attempt that fails, from its beginning until the instance is steady again: row C19, typed by hand.
 * Giving up a compute takes 10 minutes, moving an address back as long as moving it there.
 */
export const rollbacks: readonly {
  instance: Instance;
  mode: Mode;
  fails: string;
  minute: number;
  rows: readonly Row[];
}[] = [
  {
    instance: 'external',
    mode: 'preserving',
    fails: 'while the new compute is built',
    minute: 12,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 12 | Updating  | stv1     | building    | 25   | 45   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -        |
      | 12 | 22 | Updating  | stv1     | rollingBack | 22   | 45   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | building |
      | 22 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building |
    `),
  },
  {
    instance: 'external',
    mode: 'preserving',
    fails: 'in the middle of the temporary-address window',
    minute: 35,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 25 | Updating  | stv1     | building    | 25   | 45   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -        |
      | 25 | 35 | Updating  | stv1     | cutover     | 45   | 45   | refused  | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | -        |
      | 35 | 45 | Updating  | stv1     | rollingBack | 55   | 45   | refused  | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  |
      | 45 | 55 | Updating  | stv1     | rollingBack | 55   | -    | refused  | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  |
      | 55 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | cutover  |
    `),
  },
  {
    instance: 'external',
    mode: 'preserving',
    fails: 'late in the temporary-address window',
    minute: 38,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 25 | Updating  | stv1     | building    | 25   | 45   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -        |
      | 25 | 38 | Updating  | stv1     | cutover     | 45   | 45   | refused  | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | -        |
      | 38 | 45 | Updating  | stv1     | rollingBack | 58   | 45   | refused  | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  |
      | 45 | 58 | Updating  | stv1     | rollingBack | 58   | -    | refused  | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  |
      | 58 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | cutover  |
    `),
  },
  {
    instance: 'external',
    mode: 'renewing',
    fails: 'while the new compute is built',
    minute: 22,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 22 | Updating  | stv1     | building    | 45   | 30   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        |
      | 22 | 30 | Updating  | stv1     | rollingBack | 32   | 30   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 30 | 32 | Updating  | stv1     | rollingBack | 32   | -    | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building |
    `),
  },
  {
    instance: 'external',
    mode: 'renewing',
    fails: 'after the documented lock has ended',
    minute: 40,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 30 | Updating  | stv1     | building    | 45   | 30   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        |
      | 30 | 40 | Updating  | stv1     | building    | 45   | -    | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        |
      | 40 | 50 | Updating  | stv1     | rollingBack | 50   | -    | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 50 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building |
    `),
  },
  {
    instance: 'internal',
    mode: 'preserving',
    fails: 'while the new compute is built',
    minute: 12,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 12 | Updating  | stv1     | building    | 25   | 45   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -        |
      | 12 | 22 | Updating  | stv1     | rollingBack | 22   | 45   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | building |
      | 22 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | building |
    `),
  },
  {
    instance: 'internal',
    mode: 'preserving',
    fails: 'in the middle of the outage',
    minute: 35,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 25 | Updating  | stv1     | building    | 25   | 45   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -        |
      | 25 | 35 | Updating  | stv1     | cutover     | 45   | 45   | refused  | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | -        |
      | 35 | 45 | Updating  | stv1     | rollingBack | 55   | 45   | refused  | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | cutover  |
      | 45 | 55 | Updating  | stv1     | rollingBack | 55   | -    | refused  | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | cutover  |
      | 55 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | cutover  |
    `),
  },
  {
    instance: 'internal',
    mode: 'renewing',
    fails: 'while the new compute is built',
    minute: 22,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 22 | Updating  | stv1     | building    | 45   | 30   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -        |
      | 22 | 30 | Updating  | stv1     | rollingBack | 32   | 30   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | building |
      | 30 | 32 | Updating  | stv1     | rollingBack | 32   | -    | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | building |
      | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | building |
    `),
  },
  {
    instance: 'no VNet',
    mode: 'preserving',
    fails: 'while the new compute is built',
    minute: 15,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 15 | Updating  | stv1     | building    | 30   | 45   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        |
      | 15 | 25 | Updating  | stv1     | rollingBack | 25   | 45   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building |
      | 25 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building |
    `),
  },
  {
    instance: 'no VNet',
    mode: 'preserving',
    fails: 'in the middle of the outage',
    minute: 37,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 30 | Updating  | stv1     | building    | 30   | 45   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        |
      | 30 | 37 | Updating  | stv1     | cutover     | 45   | 45   | refused  | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | -        |
      | 37 | 45 | Updating  | stv1     | rollingBack | 52   | 45   | refused  | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | cutover  |
      | 45 | 52 | Updating  | stv1     | rollingBack | 52   | -    | refused  | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | cutover  |
      | 52 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | cutover  |
    `),
  },
  {
    instance: 'no VNet',
    mode: 'renewing',
    fails: 'while the new compute is built',
    minute: 22,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 22 | Updating  | stv1     | building    | 45   | 30   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        |
      | 22 | 30 | Updating  | stv1     | rollingBack | 32   | 30   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 30 | 32 | Updating  | stv1     | rollingBack | 32   | -    | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building |
    `),
  },
];
