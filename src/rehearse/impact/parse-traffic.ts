import { type Backend, type Population, RehearsalError } from '../../sim/index.ts';
import type { Traffic } from './traffic.ts';

/** What a population is where nobody says otherwise. */
const usual = {
  clients: 10,
  view: 'public',
  resolver: { kind: 'honest' },
  keepAlive: false,
  everyMs: 15_000,
  allows: 'any',
  backend: null,
} as const;

const fields = {
  file: ['populations', 'backends'],
  population: ['name', 'service', 'hostName', 'address', ...Object.keys(usual)],
  backend: ['name', 'network', 'admits'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads who calls an instance from plain JSON: `{ "populations": [...], "backends": [...] }`, in the form of
 * {@link Population} and {@link Backend}. Of a population `name` and `hostName` must be said, of a backend `name` and
 * `admits`. Whether the values make sense is for the world to say in which they are used.
 *
 * @param service the instance they call where they do not say which
 * @throws RehearsalError that names the field where the form is another
 */
export function parseTraffic(value: unknown, service: string): Traffic {
  const { populations, backends = [] } = objectOf(value, 'populations', fields.file);
  const traffic = {
    populations: listOf(populations, 'populations').map((each, index) =>
      populationOf(each, `populations.${index}`, service),
    ),
    backends: listOf(backends, 'backends').map((each, index) => backendOf(each, `backends.${index}`)),
  };
  if (traffic.populations.length === 0)
    throw expected('populations', 'a list with at least one population', populations);
  demandNoTwins(traffic.populations, 'populations');
  demandNoTwins(traffic.backends, 'backends');
  return traffic;
}

/** Results are told by name. */
function demandNoTwins(all: readonly { readonly name: string }[], at: string): void {
  const names = all.map(({ name }) => name.toLowerCase());
  const second = names.findIndex((name, index) => names.indexOf(name) < index);
  if (second !== -1) throw expected(`${at}.${second}.name`, 'a name that no other has', all[second]?.name);
}

function populationOf(value: unknown, at: string, service: string): Population {
  const said = objectOf(value, at, fields.population);
  for (const field of ['name', 'hostName'] as const) textOf(said[field], `${at}.${field}`);
  const population = { ...usual, service, ...said };
  const { resolver, allows } = population;
  if (typeof resolver !== 'object' || resolver === null || !('kind' in resolver))
    throw expected(`${at}.resolver`, 'an object like {"kind":"honest"}', resolver);
  if (allows !== 'any') listOf(allows, `${at}.allows`);
  return population as Population;
}

function backendOf(value: unknown, at: string): Backend {
  const { name, network = null, admits } = objectOf(value, at, fields.backend);
  return {
    name: textOf(name, `${at}.name`),
    network: network === null ? null : textOf(network, `${at}.network`),
    admits: listOf(admits, `${at}.admits`).map((each) => textOf(each, `${at}.admits`)),
  };
}

function objectOf(value: unknown, at: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw expected(at, 'an object', value);
  const unknown = Object.keys(value).find((field) => !known.includes(field));
  if (unknown === undefined) return value as Fields;
  const says = `There is no field \`${unknown}\` in ${at}; there are: ${known.join(', ')}.`;
  throw new RehearsalError(says, `${at}.${unknown}`, (value as Fields)[unknown]);
}

function textOf(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  throw expected(at, 'a text', value);
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw expected(at, 'a list', value);
}

function expected(field: string, wanted: string, seen: unknown): RehearsalError {
  const shown = seen === undefined ? 'nothing' : `\`${JSON.stringify(seen)}\``;
  return new RehearsalError(`Expected \`${field}\` to be ${wanted}; got ${shown}.`, field, seen);
}
