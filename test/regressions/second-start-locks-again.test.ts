import { expect, it } from 'vitest';
import { migrations } from '../../src/model/index.ts';
import { Course, documented, starting } from '../model/course.ts';

it('a start while a run goes on means nothing, also after the documented lock of that run has ended', () => {
  const course = new Course();
  course.tell(starting(documented(migrations['no-vnet/new'])));
  course.fire();
  expect([course.nowMs / 60_000, course.status.phase, course.status.locked]).toEqual([30, 'building', false]);
  const before = course.state;
  expect(course.tell(starting(documented(migrations['no-vnet/new'])))).toEqual([]);
  expect(course.state).toBe(before);
});
