import { ControlClient } from '../mock-arm/index.ts';
import type { Arguments } from './arguments.ts';
import { ports } from './defaults.ts';
import type { Option } from './command.ts';
import { misuse } from './failure.ts';
import type { Terminal } from './terminal.ts';

const variable = 'APIM_REHEARSAL_CONTROL';
const usual = `http://127.0.0.1:${ports.control}`;

/** Options of every command that speaks to a mock that runs. */
export const mockOptions = {
  control: {
    value: 'URL',
    says: `Where the control API of the mock listens. [${variable}, or else ${usual}]`,
  },
  world: { value: 'NAME', says: 'The world that is meant. [default]' },
} as const satisfies Record<string, Option>;

/** Of those that print what programs can read too. */
export const jsonOption = { json: { says: 'Prints JSON, for programs.' } } as const satisfies Record<
  string,
  Option
>;

/** Of those that speak of a public IP to move to. */
export const publicIpOption = {
  'public-ip': { value: 'ID', says: 'The public IP to move to, by its id.', field: 'publicIpAddressId' },
} as const satisfies Record<string, Option>;

/** Where the control API is, as far as anybody has said. @throws Failure where that is no address */
export function controlUrl(given: Arguments, { env }: Terminal): string {
  const said = given.text('control');
  const url = said ?? (env[variable] || usual);
  const named = said === undefined && env[variable] ? variable : '--control';
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
  throw misuse(`${named} is \`${url}\`; it must be an address like ${usual}.`);
}

/** The mock that is meant, and the world in it. @throws Failure */
export function connect(given: Arguments, terminal: Terminal): ControlClient {
  return new ControlClient(controlUrl(given, terminal), given.text('world'));
}

/** What must be added to a command to mean the same mock and world again. */
export function sameAgain(given: Arguments): string {
  return ['control', 'world']
    .map((option) => [option, given.text(option)] as const)
    .map(([option, value]) => (value === undefined ? '' : ` --${option} ${value}`))
    .join('');
}
