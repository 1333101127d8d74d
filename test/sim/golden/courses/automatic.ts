import { announce, begun, into, unblock, update } from '../acts.ts';
import type { Course } from '../course.ts';
import { external, internal, noVnet, type Rehearsal } from '../rehearsal.ts';
import { table } from '../table.ts';

/** The platform migrates nobody before. */
const starts = '2024-09-01T00:00:00Z';
const week = 7 * 24 * 60;

/** The platform has migrated it, has dropped its network and shuts everybody out. */
function dropped(rehearsal: Rehearsal): void {
  rehearsal.begins(-week);
  begun(rehearsal, announce({ dropsNetwork: true }));
  rehearsal.at(600);
}

/** And the owner has opened it again, to everybody. */
function opened(rehearsal: Rehearsal): void {
  dropped(rehearsal);
  begun(rehearsal, unblock);
}

/**
 * The platform migrates what is left: row C18, typed by hand. Names of an internal instance are asked inside its network;
 * `outside` is the gateway's name as it is asked in public.
 */
export const automatic: readonly Course[] = [
  {
    says: 'external, automatic: the network is kept, and the address',
    row: 'C18',
    path: 'automatic/keeps-vnet',
    instance: external,
    starts,
    from: -week,
    ways: [
      ['2024-08', announce({ dropsNetwork: false })],
      ['2024-11', announce({ dropsNetwork: false })],
    ],
    rows: table(`
      |from  | to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure | original |
      |-10080|  0 | Succeeded | stv1     | steady     | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -       | stands   |
      |   0  | 45 | Updating  | stv1     | building   | 45   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -       | stands   |
      |  45  | 65 | Updating  | stv1     | cutover    | 65   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | -       | stands   |
      |  65  |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -       | stands   |
    `),
    figures: [
      { row: 'C18.build', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C3', figure: 'cutover.lasts', at: 65, in: 'gateway' },
      { row: 'C1.lock', figure: 'lock', at: 45, in: 'lock' },
      { row: 'C18.addresses', figure: 'retention', at: 65, in: 'phase' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 20,
        rows: table(`
          |from  | to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  | original |
          |-10080|  0 | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        | stands   |
          |   0  | 20 | Updating  | stv1     | building    | 45   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        | stands   |
          |  20  | 30 | Updating  | stv1     | rollingBack | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building | stands   |
          |  30  |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building | stands   |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 30, in: 'state' }],
      },
      {
        row: 'C19',
        says: 'in the middle of the outage, after the documented lock has ended',
        at: 55,
        rows: table(`
          |from  | to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  | original |
          |-10080|  0 | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        | stands   |
          |   0  | 45 | Updating  | stv1     | building    | 45   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        | stands   |
          |  45  | 55 | Updating  | stv1     | cutover     | 65   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | -        | stands   |
          |  55  | 75 | Updating  | stv1     | rollingBack | 75   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | cutover  | stands   |
          |  75  |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | cutover  | stands   |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 75, in: 'old VIP' }],
      },
    ],
  },
  {
    says: 'no VNet, automatic: as though the owner had preserved the address',
    row: 'C18',
    path: 'automatic/no-vnet',
    instance: { ...noVnet, sku: 'Basic' },
    starts,
    from: -week,
    ways: [['2024-08', announce({ dropsNetwork: false })]],
    rows: table(`
      |from  | to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
      |-10080|  0 | Succeeded | stv1     | steady     | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -       |
      |   0  | 30 | Updating  | stv1     | building   | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -       |
      |  30  | 45 | Updating  | stv1     | cutover    | 45   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | -       |
      |  45  |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2   | old stv2   | old stv2   | old stv2   | stv2    | -       | -         | -       | -       |
    `),
    figures: [
      { row: 'C11.build', figure: 'build.lasts', at: 30, in: 'gateway' },
      { row: 'C11', figure: 'cutover.lasts', at: 45, in: 'gateway' },
      { row: 'C11.lock', figure: 'lock', at: 45, in: 'lock' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 20,
        rows: table(`
          |from  | to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
          |-10080|  0 | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        |
          |   0  | 20 | Updating  | stv1     | building    | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -        |
          |  20  | 30 | Updating  | stv1     | rollingBack | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building |
          |  30  |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 30, in: 'state' }],
      },
      {
        row: 'C19',
        says: 'in the middle of the outage',
        at: 40,
        rows: table(`
          |from  | to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure |
          |-10080|  0 | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -       |
          |   0  | 30 | Updating  | stv1     | building    | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | -       |
          |  30  | 40 | Updating  | stv1     | cutover     | 45   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | -       |
          |  40  | 45 | Updating  | stv1     | rollingBack | 55   | 45   | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | cutover |
          |  45  | 55 | Updating  | stv1     | rollingBack | 55   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | -       | -         | kept    | cutover |
          |  55  |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | cutover |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 55, in: 'old VIP' }],
      },
    ],
  },
  {
    says: 'internal, automatic: the network is dropped and everybody shut out, until the owner opens',
    row: 'C18',
    path: 'automatic/drops-vnet',
    instance: internal,
    starts,
    from: -week,
    ways: [
      ['2024-08', announce({ dropsNetwork: true })],
      ['2024-11', announce({ dropsNetwork: true })],
    ],
    later: [[200, unblock]],
    story: 'automatic-dropping-the-network',
    rows: table(`
      |from  | to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure | outside    | original |
      |-10080|  0 | Succeeded | stv1     | steady     | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -       | -          | stands   |
      |   0  | 45 | Updating  | stv1     | building   | 45   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       | -          | stands   |
      |  45  | 90 | Succeeded | stv2     | blocked    | -    | -    | accepted | old nobody | old nobody | old nobody | new nobody | -       | silent  | -         | -       | -       | new nobody | vacating |
      |  90  |150 | Succeeded | stv2     | blocked    | -    | -    | accepted | old nobody | old nobody | old nobody | new nobody | -       | silent  | -         | -       | -       | new nobody | linked   |
      | 150  |200 | Succeeded | stv2     | blocked    | -    | -    | accepted | old nobody | old nobody | old nobody | new nobody | -       | silent  | -         | -       | -       | new nobody | -        |
      | 200  |    | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | new stv2   | -        |
    `),
    figures: [
      { row: 'C18.build', figure: 'build.lasts', at: 45, in: 'phase' },
      { row: 'C1.lock', figure: 'lock', at: 45, in: 'lock' },
      { row: 'C18', figure: 'retention', at: 45, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 90, in: 'original' },
      { row: 'C5.unlock', figure: 'unlinking', at: 150, in: 'original' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 20,
        rows: table(`
          |from  | to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  | outside    | original |
          |-10080|  0 | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | -        | -          | stands   |
          |   0  | 20 | Updating  | stv1     | building    | 45   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -        | -          | stands   |
          |  20  | 30 | Updating  | stv1     | rollingBack | 30   | 45   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | building | -          | stands   |
          |  30  |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | -       | building | -          | stands   |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 30, in: 'state' }],
      },
    ],
  },
  {
    says: 'internal, dropped, opened and injected again: open to the world until that is done',
    row: 'P18',
    path: 'update/network',
    instance: internal,
    starts,
    given: opened,
    ways: [['2024-08', update(into('Internal'))]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway     | custom A    | CNAME       | management | old VIP | new VIP | temporary | promise | failure | outside  | other  |
      |  0 | 36 | Updating  | stv2     | building   | 36   | -    | busy     | gone nobody | gone nobody | gone nobody | old stv2   | stv2    | silent  | -         | -       | -       | old stv2 | stands |
      | 36 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2    | new stv2    | new stv2    | new stv2   | -       | stv2    | -         | -       | -       | -        | stands |
    `),
    figures: [{ row: 'ARM.update.network', figure: 'build.lasts', at: 36, in: 'gateway' }],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 20,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway     | custom A    | CNAME       | management | old VIP | new VIP | temporary | promise | failure  | outside  | other  |
          |  0 | 20 | Updating  | stv2     | building    | 36   | -    | busy     | gone nobody | gone nobody | gone nobody | old stv2   | stv2    | silent  | -         | -       | -        | old stv2 | stands |
          | 20 | 30 | Updating  | stv2     | rollingBack | 30   | -    | busy     | gone nobody | gone nobody | gone nobody | old stv2   | stv2    | silent  | -         | -       | building | old stv2 | stands |
          | 30 |    | Succeeded | stv2     | steady      | -    | -    | accepted | gone nobody | gone nobody | gone nobody | old stv2   | stv2    | -       | -         | -       | building | old stv2 | -      |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 30, in: 'state' }],
      },
    ],
  },
  {
    says: 'internal, dropped, then opened and injected by one PATCH: never open to the world',
    row: 'X23',
    path: 'update/network',
    instance: internal,
    starts,
    given: dropped,
    ways: [['2024-08', update(into('Internal'), { unblocks: true })]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway     | custom A    | CNAME       | management | old VIP | new VIP | temporary | promise | failure | outside    | other  |
      |  0 | 36 | Updating  | stv2     | building   | 36   | -    | busy     | gone nobody | gone nobody | gone nobody | old nobody | silent  | silent  | -         | -       | -       | old nobody | stands |
      | 36 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2    | new stv2    | new stv2    | new stv2   | -       | stv2    | -         | -       | -       | -          | stands |
    `),
    figures: [{ row: 'ARM.update.network', figure: 'build.lasts', at: 36, in: 'gateway' }],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built, and it stays shut',
        at: 20,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway     | custom A    | CNAME       | management | old VIP | new VIP | temporary | promise | failure  | outside    | other  |
          |  0 | 20 | Updating  | stv2     | building    | 36   | -    | busy     | gone nobody | gone nobody | gone nobody | old nobody | silent  | silent  | -         | -       | -        | old nobody | stands |
          | 20 | 30 | Updating  | stv2     | rollingBack | 30   | -    | busy     | gone nobody | gone nobody | gone nobody | old nobody | silent  | silent  | -         | -       | building | old nobody | stands |
          | 30 |    | Succeeded | stv2     | blocked     | -    | -    | accepted | gone nobody | gone nobody | gone nobody | old nobody | silent  | -       | -         | -       | building | old nobody | -      |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 30, in: 'state' }],
      },
    ],
  },
  {
    says: 'internal, dropped, injected again and opened after that',
    row: 'X23',
    path: 'update/network',
    instance: internal,
    starts,
    given: dropped,
    ways: [['2024-08', update(into('Internal'))]],
    later: [[60, unblock]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway     | custom A    | CNAME       | management | old VIP | new VIP | temporary | promise | failure | outside    | other  |
      |  0 | 36 | Updating  | stv2     | building   | 36   | -    | busy     | gone nobody | gone nobody | gone nobody | old nobody | silent  | silent  | -         | -       | -       | old nobody | stands |
      | 36 | 60 | Succeeded | stv2     | blocked    | -    | -    | accepted | new nobody  | new nobody  | new nobody  | new nobody | -       | silent  | -         | -       | -       | -          | stands |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2    | new stv2    | new stv2    | new stv2   | -       | stv2    | -         | -       | -       | -          | stands |
    `),
    figures: [{ row: 'ARM.update.network', figure: 'build.lasts', at: 36, in: 'gateway' }],
    failing: [],
  },
];
