import { expect, it } from 'vitest';
import { type Service, World } from '../../src/sim/index.ts';

it.each(['valueOf', 'toString', 'constructor', 'hasOwnProperty'])(
  'a tag named %s changes a service once, and then it is so',
  (name) => {
    const world = World.create({ services: [{ name: 'contoso' }] });
    const { settings, ...rest } = (world.service('contoso') as Service).configuration;
    const configuration = { ...rest, settings: { ...settings, tags: { [name]: 'a word' } } };
    const update = { type: 'service.update', name: 'contoso', configuration } as const;
    expect(world.execute(update).kind).toBe('started');
    world.advanceTo(world.nowMs + 3_600_000);
    expect(world.execute(update).kind).toBe('unchanged');
  },
);
