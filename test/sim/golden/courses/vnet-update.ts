import { elsewhere, update, zoned } from '../acts.ts';
import type { Course } from '../course.ts';
import { inPublic, inSilence, inside, withoutLock } from '../given-up.ts';
import { external, internal, noVnet } from '../rehearsal.ts';
import { table } from '../table.ts';

/** An update of the network or of the zones that brings stv1 to stv2: rows C8 and C10, typed by hand, era by era. */
export const vnetUpdate: readonly Course[] = [
  {
    says: 'any update at all, by the text of 2021',
    row: 'A10',
    path: 'update',
    instance: { ...noVnet, sku: 'Standard' },
    ways: [['2021-08', update(() => ({ settings: { tags: { team: 'web' } } }))]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'C8', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C8.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: withoutLock,
  },
  {
    says: 'another subnet, by the texts of 2021 and 2022',
    row: 'C8',
    path: 'vnet-update',
    instance: external,
    ways: [
      ['2022-03', update(elsewhere)],
      ['2021-08', update(elsewhere)],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | original | other  | back            |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | stands   | stands | busy            |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       | stands   | stands | subnet.released |
      | 60 |105 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | vacating | stands | subnet.released |
      |105 |285 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | linked   | stands | subnet.released |
      |285 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | -        | stands | accepted        |
    `),
    figures: [
      { row: 'C8', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C8.retention', figure: 'retention', at: 60, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 105, in: 'original' },
      { row: 'C5.unlock.2020', figure: 'unlinking', at: 285, in: 'back' },
    ],
    failing: withoutLock,
  },
  {
    says: 'another subnet, by the text of January 2023: down while it is updated',
    row: 'C8.downtime',
    path: 'vnet-update',
    instance: external,
    ways: [['2023-01', update(elsewhere)]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure | original | other  | back            |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | silent  | -         | kept    | -       | stands   | stands | busy            |
      | 45 | 90 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2   | old nobody | new stv2   | new stv2   | -       | stv2    | -         | -       | -       | vacating | stands | subnet.released |
      | 90 |450 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2   | old nobody | new stv2   | new stv2   | -       | stv2    | -         | -       | -       | linked   | stands | subnet.released |
      |450 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2   | old nobody | new stv2   | new stv2   | -       | stv2    | -         | -       | -       | -        | stands | accepted        |
    `),
    figures: [
      { row: 'C8', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C8.downtime', figure: 'retention', at: 45, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 90, in: 'original' },
      { row: 'C5.unlock.2023', figure: 'unlinking', at: 450, in: 'back' },
    ],
    failing: inSilence,
  },
  {
    says: 'another subnet, by the text of October 2023: both serve for 48 hours',
    row: 'C8',
    path: 'vnet-update',
    instance: external,
    ways: [['2023-10', update(elsewhere)]],
    rows: table(`
      |from | to  | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | original | other  | back            |
      |  0  | 30  | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | stands   | stands | busy            |
      | 30  | 45  | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | stands   | stands | busy            |
      | 45  |2925 | Succeeded | stv2     | coexisting | 2925 | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       | stands   | stands | subnet.released |
      |2925 |2970 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | vacating | stands | subnet.released |
      |2970 |3330 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | linked   | stands | subnet.released |
      |3330 |     | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | -        | stands | accepted        |
    `),
    figures: [
      { row: 'C8', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'B.retention.2023-10', figure: 'retention', at: 2925, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 2970, in: 'original' },
      { row: 'C5.unlock.2023', figure: 'unlinking', at: 3330, in: 'back' },
    ],
    failing: inPublic,
  },
  {
    says: 'external, another subnet, by the text of March 2024: both serve for 15 minutes',
    row: 'C8',
    path: 'vnet-update',
    instance: external,
    ways: [
      ['2024-03', update(elsewhere)],
      ['2024-08', update(elsewhere)],
      ['2024-11', update(elsewhere)],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | original | other  | back            |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | stands   | stands | busy            |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | stands   | stands | busy            |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       | stands   | stands | subnet.released |
      | 60 |105 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | vacating | stands | subnet.released |
      |105 |165 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | linked   | stands | subnet.released |
      |165 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | -        | stands | accepted        |
    `),
    figures: [
      { row: 'C8', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'B.retention.2024-03', figure: 'retention', at: 60, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 105, in: 'original' },
      { row: 'C5.unlock', figure: 'unlinking', at: 165, in: 'back' },
    ],
    failing: inPublic,
  },
  {
    says: 'internal, another subnet, by the text of March 2024: the customer moves the records',
    row: 'C8',
    path: 'vnet-update',
    instance: internal,
    ways: [['2024-03', update(elsewhere)]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure | original | other  |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       | stands   | stands |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       | stands   | stands |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | old stv1   | old stv1   | old stv1   | new stv2   | stv1    | stv2    | -         | -       | -       | stands   | stands |
      | 60 |105 | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | vacating | stands |
      |105 |165 | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | linked   | stands |
      |165 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | -        | stands |
    `),
    figures: [{ row: 'B.retention.2024-03', figure: 'retention', at: 60, in: 'gateway' }],
    failing: inside,
  },
  {
    says: 'zones, no VNet',
    row: 'C10',
    path: 'zones',
    instance: noVnet,
    ways: [
      ['2022-03', update(zoned)],
      ['2023-01', update(zoned)],
      ['2023-10', update(zoned)],
      ['2024-03', update(zoned)],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       |
    `),
    figures: [
      { row: 'C10', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C10.retention', figure: 'retention', at: 60, in: 'old VIP' },
    ],
    failing: withoutLock,
  },
  {
    says: 'zones, external, with a new subnet and a new public IP',
    row: 'P10',
    path: 'vnet-update',
    instance: external,
    ways: [['2022-03', update((rehearsal) => ({ ...zoned(rehearsal), ...elsewhere(rehearsal) }))]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | original | other  |
      |  0 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | stands   | stands |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       | stands   | stands |
      | 60 |105 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | vacating | stands |
      |105 |285 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | linked   | stands |
      |285 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | -        | stands |
    `),
    figures: [{ row: 'C8.retention', figure: 'retention', at: 60, in: 'old VIP' }],
    failing: withoutLock,
  },
];
