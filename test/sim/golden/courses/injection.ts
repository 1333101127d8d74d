import { into, update } from '../acts.ts';
import type { Course } from '../course.ts';
import { inSilence, withoutLock } from '../given-up.ts';
import { type Instance, noVnet } from '../rehearsal.ts';
import { table } from '../table.ts';

const developer: Instance = { ...noVnet, sku: 'Developer' };

/**
 * From outside of any network into one: row C9, typed by hand. Names are asked in public; `inside` is the gateway's name
 * as it is asked inside the network, where the customer makes the records.
 */
export const injection: readonly Course[] = [
  {
    says: 'no VNet, Premium, into an external network',
    row: 'C9',
    path: 'vnet-inject',
    instance: noVnet,
    ways: [
      ['2022-03', update(into('External'))],
      ['2021-08', update(into('External'))],
      ['2024-08', update(into('External'))],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | inside   | other  |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | -        | stands |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       | -        | stands |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | -        | stands |
    `),
    figures: [
      { row: 'C9', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C9.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: withoutLock,
  },
  {
    says: 'no VNet, Premium, into an internal network: no public record but that of management is left',
    row: 'C9',
    path: 'vnet-inject',
    instance: noVnet,
    ways: [
      ['2022-03', update(into('Internal'))],
      ['2024-08', update(into('Internal'))],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | inside   | other  |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | -        | stands |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | -         | -          | -         | new stv2   | stv1    | stv2    | -         | -       | -       | new stv2 | stands |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | -         | -          | -         | new stv2   | -       | stv2    | -         | -       | -       | new stv2 | stands |
    `),
    figures: [
      { row: 'C9', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C9.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: withoutLock,
  },
  {
    says: 'no VNet, Developer, into an external network: down while it is updated',
    row: 'C9',
    path: 'vnet-inject',
    instance: developer,
    ways: [
      ['2022-03', update(into('External'))],
      ['2024-08', update(into('External'))],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure | inside   | other  |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | silent  | -         | kept    | -       | -        | stands |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2   | old stv1   | new stv2   | new stv2   | stv1    | stv2    | -         | -       | -       | -        | stands |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2   | old nobody | new stv2   | new stv2   | -       | stv2    | -         | -       | -       | -        | stands |
    `),
    figures: [
      { row: 'C9', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C9.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: inSilence,
  },
  {
    says: 'no VNet, Developer, into an internal network: down while it is updated',
    row: 'C9',
    path: 'vnet-inject',
    instance: developer,
    ways: [
      ['2022-03', update(into('Internal'))],
      ['2024-11', update(into('Internal'))],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure | inside   | other  |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | silent  | -         | kept    | -       | -        | stands |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | -          | -          | -          | new stv2   | stv1    | stv2    | -         | -       | -       | new stv2 | stands |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | -          | -          | -          | new stv2   | -       | stv2    | -         | -       | -       | new stv2 | stands |
    `),
    figures: [
      { row: 'C9', figure: 'build.lasts', at: 45, in: 'old VIP' },
      { row: 'C9.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: inSilence,
  },
];
