import { putInterface } from '../../../helpers/network.ts';
import { begun, blade, home, update } from '../acts.ts';
import type { Course } from '../course.ts';
import { inPublic, inside } from '../given-up.ts';
import { external, internal, type Rehearsal } from '../rehearsal.ts';
import { table } from '../table.ts';

/** It has moved to another subnet, the old compute is gone, and the original subnet is free of it again. */
function away(rehearsal: Rehearsal): void {
  rehearsal.begins();
  begun(rehearsal, blade({ to: 'other subnet' }));
  rehearsal.at(165);
}

/** And somebody else has taken the address that it had there. */
function awayAndReplaced(rehearsal: Rehearsal): void {
  const vips = rehearsal.world.describe('contoso')?.locations[0]?.vips ?? [];
  const before = vips.find(({ kind }) => kind === 'private')?.address ?? '';
  away(rehearsal);
  putInterface(rehearsal.world, 'somebody', rehearsal.original, before);
}

/** To another subnet and back: rows C5 to C7, typed by hand. `back` is whether an update to the original subnet is taken up. */
export const newSubnet: readonly Course[] = [
  {
    says: 'external, to a new subnet, returning soon',
    row: 'C5',
    path: 'new-subnet/as-soon-as-possible',
    instance: external,
    ways: [
      ['2024-08', blade({ to: 'other subnet' })],
      ['2024-11', blade({ to: 'other subnet' })],
    ],
    story: 'new-subnet-returning-soon',
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
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C5.retention', figure: 'retention', at: 60, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 105, in: 'original' },
      { row: 'C5.unlock', figure: 'unlinking', at: 165, in: 'back' },
    ],
    failing: inPublic,
  },
  {
    says: 'internal, to a new subnet, returning soon',
    row: 'C5',
    path: 'new-subnet/as-soon-as-possible',
    instance: internal,
    ways: [
      ['2024-08', blade({ to: 'other subnet' })],
      ['2024-11', blade({ to: 'other subnet' })],
    ],
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure | original | other  | back            |
      |  0 | 30 | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       | stands   | stands | busy            |
      | 30 | 45 | Updating  | stv1     | building   | 45   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       | stands   | stands | busy            |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | old stv1   | old stv1   | old stv1   | new stv2   | stv1    | stv2    | -         | -       | -       | stands   | stands | subnet.released |
      | 60 |105 | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | vacating | stands | subnet.released |
      |105 |165 | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | linked   | stands | subnet.released |
      |165 |    | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | -        | stands | accepted        |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'management' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C5.retention', figure: 'retention', at: 60, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 105, in: 'original' },
      { row: 'C5.unlock', figure: 'unlinking', at: 165, in: 'back' },
    ],
    failing: inside,
  },
  {
    says: 'external, to a new subnet, staying, and back as soon as that is taken up',
    row: 'C6',
    path: 'new-subnet/keep-48-hours',
    instance: external,
    ways: [
      ['2024-08', blade({ to: 'other subnet', keeps: true })],
      ['2024-11', blade({ to: 'other subnet', keeps: true })],
    ],
    later: [[3030, update(home)]],
    story: 'new-subnet-staying-and-back',
    rows: table(`
      |from | to  | state     | platform | phase      | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP     | temporary | promise | failure | original | other    | back            |
      |  0  | 30  | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent      | -         | kept    | -       | stands   | stands   | busy            |
      | 30  | 45  | Updating  | stv1     | building   | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent      | -         | kept    | -       | stands   | stands   | busy            |
      | 45  |2925 | Succeeded | stv2     | coexisting | 2925 | -    | accepted | new stv2  | old stv1   | new stv2  | new stv2   | stv1    | stv2        | -         | -       | -       | stands   | stands   | subnet.released |
      |2925 |2970 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2        | -         | -       | -       | vacating | stands   | subnet.released |
      |2970 |3030 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2        | -         | -       | -       | linked   | stands   | subnet.released |
      |3030 |3075 | Updating  | stv2     | building   | 3075 | -    | busy     | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2+silent | -         | -       | -       | stands   | stands   | busy            |
      |3075 |3090 | Succeeded | stv2     | coexisting | 3090 | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2        | -         | -       | -       | stands   | stands   | unchanged       |
      |3090 |3135 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2        | -         | -       | -       | stands   | vacating | unchanged       |
      |3135 |     | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | old nobody | new stv2  | new stv2   | -       | stv2        | -         | -       | -       | stands   | -        | unchanged       |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C6.retention', figure: 'retention', at: 2925, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 2970, in: 'original' },
    ],
    failing: inPublic,
  },
  {
    says: 'internal, to a new subnet, staying',
    row: 'C6',
    path: 'new-subnet/keep-48-hours',
    instance: internal,
    ways: [
      ['2024-08', blade({ to: 'other subnet', keeps: true })],
      ['2024-11', blade({ to: 'other subnet', keeps: true })],
    ],
    rows: table(`
      |from | to  | state     | platform | phase      | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure | original | other  | back            |
      |  0  | 30  | Updating  | stv1     | building   | 45   | 30   | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       | stands   | stands | busy            |
      | 30  | 45  | Updating  | stv1     | building   | 45   | -    | busy     | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | silent  | -         | -       | -       | stands   | stands | busy            |
      | 45  |2925 | Succeeded | stv2     | coexisting | 2925 | -    | accepted | old stv1   | old stv1   | old stv1   | new stv2   | stv1    | stv2    | -         | -       | -       | stands   | stands | subnet.released |
      |2925 |2970 | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | vacating | stands | subnet.released |
      |2970 |3030 | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | linked   | stands | subnet.released |
      |3030 |     | Succeeded | stv2     | steady     | -    | -    | accepted | old nobody | old nobody | old nobody | new stv2   | -       | stv2    | -         | -       | -       | -        | stands | accepted        |
    `),
    figures: [
      { row: 'B2', figure: 'build.lasts', at: 45, in: 'management' },
      { row: 'C2.lock', figure: 'lock', at: 30, in: 'lock' },
      { row: 'C6.retention', figure: 'retention', at: 2925, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 2970, in: 'original' },
      { row: 'C5.unlock', figure: 'unlinking', at: 3030, in: 'back' },
    ],
    failing: inside,
  },
  {
    says: 'external, back to the original subnet',
    row: 'C7',
    path: 'update/subnet',
    instance: external,
    ways: [
      ['2024-08', update(home)],
      ['2024-11', update(home)],
    ],
    given: away,
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway   | custom A    | CNAME     | management | old VIP | new VIP | temporary | promise | failure | original | other    |
      |  0 | 45 | Updating  | stv2     | building   | 45   | -    | busy     | old stv2  | gone nobody | old stv2  | old stv2   | stv2    | silent  | -         | -       | -       | stands   | stands   |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | new stv2  | gone nobody | new stv2  | new stv2   | stv2    | stv2    | -         | -       | -       | stands   | stands   |
      | 60 |105 | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | gone nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | stands   | vacating |
      |105 |    | Succeeded | stv2     | steady     | -    | -    | accepted | new stv2  | gone nobody | new stv2  | new stv2   | -       | stv2    | -         | -       | -       | stands   | -        |
    `),
    figures: [
      { row: 'C7', figure: 'build.lasts', at: 45, in: 'gateway' },
      { row: 'C7.retention', figure: 'retention', at: 60, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 105, in: 'other' },
    ],
    failing: [
      {
        row: 'C19',
        says: 'while the new compute is built',
        at: 22,
        rows: table(`
          |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A    | CNAME     | management | old VIP | new VIP | temporary | promise | failure  | original | other  | back     |
          |  0 | 22 | Updating  | stv2     | building    | 45   | -    | busy     | old stv2  | gone nobody | old stv2  | old stv2   | stv2    | silent  | -         | -       | -        | stands   | stands | busy     |
          | 22 | 32 | Updating  | stv2     | rollingBack | 32   | -    | busy     | old stv2  | gone nobody | old stv2  | old stv2   | stv2    | silent  | -         | -       | building | stands   | stands | busy     |
          | 32 |    | Succeeded | stv2     | steady      | -    | -    | accepted | old stv2  | gone nobody | old stv2  | old stv2   | stv2    | -       | -         | -       | building | -        | stands | accepted |
        `),
        figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 32, in: 'state' }],
      },
    ],
  },
  {
    says: 'internal, back to the original subnet, where somebody else has the old address by now',
    row: 'C7',
    path: 'update/subnet',
    instance: internal,
    ways: [['2024-08', update(home)]],
    given: awayAndReplaced,
    rows: table(`
      |from| to | state     | platform | phase      | ends | lock | writes   | gateway     | custom A    | CNAME       | management | old VIP | new VIP | temporary | promise | failure | original | other    |
      |  0 | 45 | Updating  | stv2     | building   | 45   | -    | busy     | gone nobody | gone nobody | gone nobody | old stv2   | stv2    | silent  | -         | -       | -       | stands   | stands   |
      | 45 | 60 | Succeeded | stv2     | coexisting | 60   | -    | accepted | gone nobody | gone nobody | gone nobody | new stv2   | stv2    | stv2    | -         | -       | -       | stands   | stands   |
      | 60 |105 | Succeeded | stv2     | steady     | -    | -    | accepted | gone nobody | gone nobody | gone nobody | new stv2   | -       | stv2    | -         | -       | -       | stands   | vacating |
      |105 |    | Succeeded | stv2     | steady     | -    | -    | accepted | gone nobody | gone nobody | gone nobody | new stv2   | -       | stv2    | -         | -       | -       | stands   | -        |
    `),
    figures: [
      { row: 'C7', figure: 'build.lasts', at: 45, in: 'management' },
      { row: 'C7.retention', figure: 'retention', at: 60, in: 'old VIP' },
      { row: 'C5.vacating', figure: 'vacating', at: 105, in: 'other' },
    ],
    failing: [],
  },
];
