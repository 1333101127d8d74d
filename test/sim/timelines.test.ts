import { expect, it } from 'vitest';
import { begun } from './golden/acts.ts';
import { failures, follow, inOneWay, ready, until } from './golden/course.ts';
import { courses } from './golden/courses.ts';
import { lastMinute } from './golden/table.ts';

const told = inOneWay(courses.filter(({ story }) => story !== undefined));

it.each(told)('%s: tells the same story as ever', async (_, attempt) => {
  const { story, rows } = attempt.course;
  const { world } = until(lastMinute(rows) + 60, ready(attempt), attempt);
  await expect(`${String(world.timeline)}\n`).toMatchFileSnapshot(`../golden/${story}.txt`);
});

it.each(failures(told))('%s, tells the same story as ever', async (_, attempt, failing) => {
  const rehearsal = ready(attempt);
  follow(rehearsal, attempt, () => {}, { failing, which: 'boundaries' });
  rehearsal.at(lastMinute(failing.rows) + 5);
  begun(rehearsal, attempt.begins);
  rehearsal.world.advanceTo(rehearsal.world.nowMs + (300 - (attempt.course.from ?? 0)) * 60_000);
  const file = `../golden/${attempt.course.story}-fails-at-${failing.at}.txt`;
  await expect(`${String(rehearsal.world.timeline)}\n`).toMatchFileSnapshot(file);
});
