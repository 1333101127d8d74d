import { worldFromFile } from '../rehearse/index.ts';
import { displayRegion, type Intention, type Preflight, World } from '../sim/index.ts';
import type { Arguments } from './arguments.ts';
import type { Option } from './command.ts';
import { misuse } from './failure.ts';
import type { Paint } from './paint.ts';
import { readable } from './readable.ts';
import { connect, mockOptions } from './running-mock.ts';
import type { Terminal } from './terminal.ts';

/** The instance a command is about: in a mock that runs, or in a world file, for which none has to. */
export interface Subject {
  /** As it was said, or as the file has it. */
  readonly name: string;
  /** Its name as it was first written, and virtual time, ISO-8601. */
  readonly look: () => Promise<{ readonly name: string; readonly now: string }>;
  readonly preflight: (path: string | undefined, intention: Intention) => Promise<readonly Preflight[]>;
  /** A copy of its world. */
  readonly world: () => Promise<World>;
  /** What was assumed of it, in sentences. */
  readonly assumptions: readonly string[];
}

/** Options of every command that speaks of an instance wherever it is. */
export const subjectOptions = {
  ...mockOptions,
  world: {
    value: 'NAME|FILE',
    says: 'The world that is meant: one of the mock, or a world file, which ends in .yaml, .yml or .json. [default]',
  },
} as const satisfies Record<string, Option>;

/** What the help of those commands says of it. */
export const aboutSubjects =
  'INSTANCE may be a world file with one instance in it, as import makes one: then no mock has to run.';

/** What was assumed of an instance, beneath what is said of it. */
export function assumedLines(assumptions: readonly string[], { bold, dim }: Paint): string[] {
  if (assumptions.length === 0) return [];
  return ['', bold('Assumed in the world file'), ...assumptions.map((each) => dim(`  ${each}`))];
}

/** No name of an instance has a dot in it, and no world of a mock should end like a file. */
const file = /\.(?:ya?ml|json)$/i;

/** The instance that is meant. @throws Failure */
export async function subjectOf(given: Arguments, terminal: Terminal): Promise<Subject> {
  const [instance, world] = [given.word(0) as string, given.text('world')];
  if (file.test(instance)) return inFile(instance, undefined);
  if (world !== undefined && file.test(world)) return inFile(world, instance);
  const mock = connect(given, terminal);
  return {
    name: instance,
    look: () => mock.service(instance),
    preflight: (path, intention) => mock.preflight(instance, path, intention),
    world: async () => World.replay(await mock.journal()),
    assumptions: [],
  };
}

async function inFile(path: string, instance: string | undefined): Promise<Subject> {
  const { options, assumptions } = await readable('the world file', path, () => worldFromFile(path));
  const world = World.create(options);
  const names = [...world.services.values()].map(({ name }) => name);
  const known = names.join(', ') || 'none';
  if (instance === undefined && names.length !== 1)
    throw misuse(`${path} has ${names.length} instances: ${known}. Say which, as in NAME --world ${path}.`);
  const found = world.service(instance ?? (names[0] as string));
  if (found === undefined)
    throw misuse(`There is no instance \`${instance}\` in ${path}; there are: ${known}.`);
  const { name } = found;
  return {
    name,
    look: () => Promise.resolve({ name, now: world.now }),
    preflight: (asked, { location, ...intention }) => {
      const at = location === undefined ? undefined : (displayRegion(location) ?? location);
      return Promise.resolve(world.preflight(name, asked, { ...intention, location: at }));
    },
    world: () => Promise.resolve(world),
    assumptions,
  };
}
