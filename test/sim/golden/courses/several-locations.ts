import { begun, blade, call } from '../acts.ts';
import type { Course } from '../course.ts';
import { external, type Instance, type Rehearsal } from '../rehearsal.ts';
import { table } from '../table.ts';

const inThree: Instance = { ...external, additionalLocations: ['Japan East', 'North Europe'] };
const inTwo: Instance = { ...external, additionalLocations: ['Japan East'] };

/** The first location has moved to another subnet, and its old compute is gone. */
function firstIsDone(rehearsal: Rehearsal): void {
  rehearsal.begins();
  begun(rehearsal, blade({ to: 'other subnet', location: 'West US' }));
  rehearsal.at(240);
}

/**
 * Several locations: row C14, typed by hand. Each one beyond the first makes the one call 15 minutes longer; in the portal
 * they move one by one, and the service says stv1 until the last one is done. `regional` is the name of the gateway in
 * Japan East.
 */
export const severalLocations: readonly Course[] = [
  {
    says: 'external, renewing, three locations in one call',
    row: 'C14',
    path: 'same-subnet/external/new',
    instance: inThree,
    ways: [
      ['2024-08', call('NewIp')],
      ['2024-11', call('NewIp')],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | regional | platforms      | phases                           |
      |  0 | 30 | Updating  | stv1     | building   | 75   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | old stv1 | stv1 stv1 stv1 | building building building       |
      | 30 | 75 | Updating  | stv1     | building   | 75   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | old stv1 | stv1 stv1 stv1 | building building building       |
      | 75 | 90 | Succeeded | stv2     | coexisting | 90   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       | new stv2 | stv2 stv2 stv2 | coexisting coexisting coexisting |
      | 90 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | new stv2 | stv2 stv2 stv2 | steady steady steady             |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 75, in: 'gateway' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C2.retention', figure: 'retention', at: 90, in: 'old VIP' },
    ],
    failing: [
      {
        row: 'P14.together',
        says: 'in one of them, and all go back',
        at: 40,
        in: 'Japan East',
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  | regional | platforms      | phases                              |
          |  0 | 30 | Updating  | stv1     | building    | 75   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        | old stv1 | stv1 stv1 stv1 | building building building          |
          | 30 | 40 | Updating  | stv1     | building    | 75   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        | old stv1 | stv1 stv1 stv1 | building building building          |
          | 40 | 50 | Updating  | stv1     | rollingBack | 50   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building | old stv1 | stv1 stv1 stv1 | rollingBack rollingBack rollingBack |
          | 50 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building | old stv1 | stv1 stv1 stv1 | steady steady steady                |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 50, in: 'state' }],
      },
    ],
  },
  {
    says: 'external, preserving, three locations in one call',
    row: 'C14',
    path: 'same-subnet/external/preserve',
    instance: inThree,
    ways: [['2024-08', call('PreserveIp')]],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | regional  | platforms      | phases                     |
      |  0 | 45 | Updating  | stv1     | building   | 55   | 45   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -       | old stv1  | stv1 stv1 stv1 | building building building |
      | 45 | 55 | Updating  | stv1     | building   | 55   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -       | old stv1  | stv1 stv1 stv1 | building building building |
      | 55 | 75 | Updating  | stv1     | cutover    | 75   | -    | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | -       | temp stv2 | stv1 stv1 stv1 | cutover cutover cutover    |
      | 75 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2  | old stv2   | old stv2  | old stv2   | stv2    | -       | -         | -       | -       | old stv2  | stv2 stv2 stv2 | steady steady steady       |
    `),
    figures: [
      { row: 'C1.build', figure: 'build.lasts', at: 55, in: 'temporary' },
      { row: 'C1', figure: 'cutover.lasts', at: 75, in: 'temporary' },
      { row: 'C1.lock', figure: 'lock', at: 45, in: 'lock' },
    ],
    failing: [
      {
        row: 'P14.together',
        says: 'in one of them within the window, after the documented lock has ended, and all go back',
        at: 60,
        in: 'North Europe',
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  | regional  | platforms      | phases                              |
          |  0 | 45 | Updating  | stv1     | building    | 55   | 45   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -        | old stv1  | stv1 stv1 stv1 | building building building          |
          | 45 | 55 | Updating  | stv1     | building    | 55   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | silent    | kept    | -        | old stv1  | stv1 stv1 stv1 | building building building          |
          | 55 | 60 | Updating  | stv1     | cutover     | 75   | -    | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | -        | temp stv2 | stv1 stv1 stv1 | cutover cutover cutover             |
          | 60 | 80 | Updating  | stv1     | rollingBack | 80   | -    | busy     | temp stv2 | old nobody | temp stv2 | temp stv2  | silent  | -       | stv2      | kept    | cutover  | temp stv2 | stv1 stv1 stv1 | rollingBack rollingBack rollingBack |
          | 80 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | cutover  | old stv1  | stv1 stv1 stv1 | steady steady steady                |
        `),
        figures: [{ row: 'C19.handBack', figure: 'rollback.cutover', at: 80, in: 'old VIP' }],
      },
    ],
  },
  {
    says: 'external, in the portal, the first of two locations: the service stays stv1',
    row: 'C14',
    path: 'new-subnet/as-soon-as-possible',
    instance: inTwo,
    ways: [
      ['2024-08', blade({ to: 'other subnet', location: 'West US' })],
      ['2024-11', blade({ to: 'other subnet', location: 'West US' })],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure | regional | platforms | phases            |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | old stv1 | stv1 stv1 | building steady   |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -       | old stv1 | stv1 stv1 | building steady   |
      | 45 | 60 | Succeeded | stv1     | coexisting | 60   | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2    | -         | -       | -       | old stv1 | stv2 stv1 | coexisting steady |
      | 60 |    | Succeeded | stv1     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | old stv1 | stv2 stv1 | steady steady     |
    `),
    figures: [{ row: 'C5.retention', figure: 'retention', at: 60, in: 'old VIP' }],
    failing: [],
  },
  {
    says: 'external, in the portal, the last of two locations: the service is on stv2',
    row: 'C14',
    path: 'new-subnet/as-soon-as-possible',
    instance: inTwo,
    given: firstIsDone,
    watched: 'Japan East',
    ways: [
      ['2024-08', blade({ to: 'other subnet', location: 'Japan East' })],
      ['2024-11', blade({ to: 'other subnet', location: 'Japan East' })],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A    | CNAME     | management | old VIP | new VIP | temporary | promise | failure | regional | platforms | phases            |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv2  | gone nobody | old stv2  | old stv2   | stv1    | silent  | -         | kept    | -       | old stv1 | stv2 stv1 | steady building   |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv2  | gone nobody | old stv2  | old stv2   | stv1    | silent  | -         | kept    | -       | old stv1 | stv2 stv1 | steady building   |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | old stv2  | gone nobody | old stv2  | old stv2   | stv1    | stv2    | -         | -       | -       | new stv2 | stv2 stv2 | steady coexisting |
      | 60 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old stv2  | gone nobody | old stv2  | old stv2   | -       | stv2    | -         | -       | -       | new stv2 | stv2 stv2 | steady steady     |
    `),
    figures: [{ row: 'C5.retention', figure: 'retention', at: 60, in: 'old VIP' }],
    failing: [
      {
        row: 'P14.alone',
        says: 'in that one, and what is done stays done',
        at: 22,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A    | CNAME     | management | old VIP | new VIP | temporary | promise | failure  | regional | platforms | phases             |
          |  0 | 22 | Updating  | stv1     | building    | 45   | 30   | busy     | old stv2  | gone nobody | old stv2  | old stv2   | stv1    | silent  | -         | kept    | -        | old stv1 | stv2 stv1 | steady building    |
          | 22 | 30 | Updating  | stv1     | rollingBack | 32   | 30   | busy     | old stv2  | gone nobody | old stv2  | old stv2   | stv1    | silent  | -         | kept    | building | old stv1 | stv2 stv1 | steady rollingBack |
          | 30 | 32 | Updating  | stv1     | rollingBack | 32   | -    | busy     | old stv2  | gone nobody | old stv2  | old stv2   | stv1    | silent  | -         | kept    | building | old stv1 | stv2 stv1 | steady rollingBack |
          | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv2  | gone nobody | old stv2  | old stv2   | stv1    | -       | -         | kept    | building | old stv1 | stv2 stv1 | steady steady      |
        `),
      },
    ],
  },
];
