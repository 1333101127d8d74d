import { describe, expect, it } from 'vitest';
import { migrations, type Plan, type Run, save, upkeep } from '../../src/model/index.ts';
import { Course, documented, failure, starting } from './course.ts';

const plans = Object.values({ ...migrations, ...upkeep }).map((plan: Plan): [string, Plan] => [
  plan.path,
  plan,
]);

/** The run under another label, which stops whoever looks at the old one. */
function blind(run: Run): Run {
  return {
    ...run,
    get path(): string {
      throw new Error('somebody decides by the path');
    },
    get facts(): Run['facts'] {
      throw new Error('somebody decides by the facts');
    },
  };
}

/** Runs a plan to its end, failing after so many timers. */
function course(run: Run, failsAfter: number): Course {
  const driven = new Course();
  driven.tell(starting(run));
  for (let fired = 0; driven.timers.size > 0; fired++) {
    if (fired === failsAfter) driven.tell({ type: 'run.fail', failure });
    driven.fire();
  }
  return driven;
}

describe('no guard, action or reader knows a path by its name', () => {
  it.each(plans)('%s goes the same way where its path and rows must not be read', (_, plan) => {
    for (const failsAfter of [Infinity, 0, 1]) {
      const [known, unknown] = [
        course(documented(plan), failsAfter),
        course(blind(documented(plan)), failsAfter),
      ];
      expect(unknown.log).toEqual(known.log);
      expect(save(unknown.state)).toEqual(save(known.state));
    }
  });

  it.each(plans)('%s goes the same way under a label that means nothing', (_, plan) => {
    const renamed = course(documented({ ...plan, path: 'over/the/hills', facts: ['A1'] }), Infinity);
    expect(renamed.log).toEqual(course(documented(plan), Infinity).log);
  });
});
