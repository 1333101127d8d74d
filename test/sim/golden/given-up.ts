import type { Failing } from './course.ts';
import { table } from './table.ts';

/**
 * Attempts that fail while the new compute is built, of every path that takes 45 minutes to build one: row C19, typed by
 * hand. Giving up what is built takes 10 minutes, and the old compute serves all along.
 */

const building = 'while the new compute is built';
const unlocked = 'after the documented lock has ended';

/** Where a public address serves, and the documents lock for 30 minutes. */
export const inPublic: readonly Failing[] = [
  {
    row: 'C19',
    says: building,
    at: 22,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 22 | Updating  | stv1     | building    | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        |
      | 22 | 30 | Updating  | stv1     | rollingBack | 32   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 30 | 32 | Updating  | stv1     | rollingBack | 32   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building |
    `),
    figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 32, in: 'state' }],
  },
  {
    row: 'C19',
    says: unlocked,
    at: 40,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 30 | Updating  | stv1     | building    | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        |
      | 30 | 40 | Updating  | stv1     | building    | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        |
      | 40 | 50 | Updating  | stv1     | rollingBack | 50   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 50 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building |
    `),
  },
];

/** Where only a private address serves, and the documents lock for 30 minutes. */
export const inside: readonly Failing[] = [
  {
    row: 'C19',
    says: building,
    at: 22,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 22 | Updating  | stv1     | building    | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | -       | -        |
      | 22 | 30 | Updating  | stv1     | rollingBack | 32   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | -       | building |
      | 30 | 32 | Updating  | stv1     | rollingBack | 32   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | -       | building |
      | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | -       | building |
    `),
    figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 32, in: 'state' }],
  },
  {
    row: 'C19',
    says: unlocked,
    at: 40,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 30 | Updating  | stv1     | building    | 45   | 30   | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | -       | -        |
      | 30 | 40 | Updating  | stv1     | building    | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | -       | -        |
      | 40 | 50 | Updating  | stv1     | rollingBack | 50   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | -       | building |
      | 50 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | -       | building |
    `),
  },
];

/** Where a public address serves, and the documents speak of no lock. */
export const withoutLock: readonly Failing[] = [
  {
    row: 'C19',
    says: building,
    at: 22,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway   | custom A   | CNAME     | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 22 | Updating  | stv1     | building    | 45   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | -        |
      | 22 | 32 | Updating  | stv1     | rollingBack | 32   | -    | busy     | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | silent  | -         | kept    | building |
      | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1  | old stv1   | old stv1  | old stv1   | stv1    | -       | -         | kept    | building |
    `),
    figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 32, in: 'state' }],
  },
];

/** Where the old compute is silent from the start and the documents speak of no lock: it serves again once all is undone. */
export const inSilence: readonly Failing[] = [
  {
    row: 'C19',
    says: building,
    at: 22,
    rows: table(`
      |from| to | state     | platform | phase       | ends | lock | writes   | gateway    | custom A   | CNAME      | management | old VIP | new VIP | temporary | promise | failure  |
      |  0 | 22 | Updating  | stv1     | building    | 45   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | silent  | -         | kept    | -        |
      | 22 | 32 | Updating  | stv1     | rollingBack | 32   | -    | busy     | old nobody | old nobody | old nobody | old nobody | silent  | silent  | -         | kept    | building |
      | 32 |    | Succeeded | stv1     | steady      | -    | -    | accepted | old stv1   | old stv1   | old stv1   | old stv1   | stv1    | -       | -         | kept    | building |
    `),
    figures: [{ row: 'C19.abandon', figure: 'rollback.building', at: 32, in: 'state' }],
  },
];
