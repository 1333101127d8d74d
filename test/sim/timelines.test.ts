import { expect, it } from 'vitest';
import { Rehearsal, titled } from './golden/rehearsal.ts';
import { rollbacks } from './golden/rollbacks.ts';
import { successes } from './golden/successes.ts';

/** Where the story of a course is kept, as in `external-preserving-fails-at-38`. */
const story = (instance: string, mode: string, end: string): string =>
  `../golden/${instance.toLowerCase().replace(' ', '-')}-${mode}${end}.txt`;

it.each(titled(successes))('%s: tells the same story as ever', async (_, { instance, mode, rows }) => {
  const rehearsal = new Rehearsal(instance);
  rehearsal.migrate(mode);
  rehearsal.at((rows.at(-1)?.from ?? 0) + 60);
  await expect(`${String(rehearsal.world.timeline)}\n`).toMatchFileSnapshot(story(instance, mode, ''));
});

const failing = titled(rollbacks, ({ fails, minute }) => `: failing ${fails}, at minute ${minute}`);

it.each(failing)('%s, tells the same story as ever', async (_, { instance, mode, minute, rows }) => {
  const rehearsal = new Rehearsal(instance);
  rehearsal.migrate(mode);
  rehearsal.at(minute).fail();
  rehearsal.at((rows.at(-1)?.from ?? 0) + 5);
  rehearsal.migrate(mode);
  rehearsal.at(300);
  await expect(`${String(rehearsal.world.timeline)}\n`).toMatchFileSnapshot(
    story(instance, mode, `-fails-at-${minute}`),
  );
});
