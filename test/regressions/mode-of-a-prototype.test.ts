import { expect, it } from 'vitest';
import { parseMigrationMode } from '../../src/sim/index.ts';

it.each(['constructor', '__proto__'])('%s is no mode of a migration, though every object has one', (word) => {
  expect(parseMigrationMode(word)).toBeUndefined();
});
