import type { Instance, Mode } from './rehearsal.ts';
import { type Row, table } from './table.ts';

/**
 * What the documents say of the six migrations that succeed, typed by hand from rows C1–C4, C11 and C12, in minutes.
 * Names of an internal instance are asked inside its network, but for its management name: Azure keeps that in public.
 *
 * `ends` and `lock` are the minutes shown for the end of the phase and of the documented lock; `promise` is the
 * address made in advance; `silent` is an address that is held and that nobody answers.
 */
export const successes: readonly { instance: Instance; mode: Mode; row: string; rows: readonly Row[] }[] = [
  {
    instance: 'external',
    mode: 'preserving',
    row: 'C1',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 25 | Updating  | stv1     | building   | 25   | 45   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -       |
      | 25 | 45 | Updating  | stv1     | cutover    | 45   | 45   | refused  | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | -       |
      | 45 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2  | old stv2   | old stv2  | old stv2   | stv2    | -       | -         | -       | -       |
    `),
  },
  {
    instance: 'external',
    mode: 'renewing',
    row: 'C2',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       |
    `),
  },
  {
    instance: 'internal',
    mode: 'preserving',
    row: 'C3',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 25 | Updating  | stv1     | building   | 25   | 45   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -       |
      | 25 | 45 | Updating  | stv1     | cutover    | 45   | 45   | refused  | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | -       | -       |
      | 45 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -       |
    `),
  },
  {
    instance: 'internal',
    mode: 'renewing',
    row: 'C4',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       |
      | 45 |285 | Succeeded | stv2     | coexisting | 285  | -    | accepted | old stv1   | old stv1   | old stv1   | new stv2   | stv1    | stv2    | -         | -       | -       |
      |285 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       |
    `),
  },
  {
    instance: 'no VNet',
    mode: 'preserving',
    row: 'C11',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 30   | 45   | refused  | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -       |
      | 30 | 45 | Updating  | stv1     | cutover    | 45   | 45   | refused  | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | -       |
      | 45 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -       |
    `),
  },
  {
    instance: 'no VNet',
    mode: 'renewing',
    row: 'C12',
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | refused  | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       |
    `),
  },
];
