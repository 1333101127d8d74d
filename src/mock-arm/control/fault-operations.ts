import type { components } from '../../../openapi/generated/control.d.ts';
import { type Fault, faultFields, faultKinds, iso, parseInstant } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { parseDuration } from '../world-clock.ts';
import type { Handlers } from './call.ts';
import { badInput, conflict, notFound, within } from './problem.ts';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
type Standing = MockWorld['world']['faults'][number];

/** What is made to go wrong, and the zones that nobody updates. */
export const faultOperations: Handlers<
  'Faults_Catalogue' | 'Faults_List' | 'Faults_Create' | 'Faults_Delete'
> = {
  Faults_Catalogue: () => ({ status: 200, body: { value: catalogue } }),
  Faults_List: ({ world }) => ({
    status: 200,
    body: { value: world.world.faults.map((fault) => faultBody(fault, world)) },
  }),
  Faults_Create: async ({ world, body }) => {
    const id = body.id ?? freeId(world);
    if (find(world, id))
      throw conflict('name-taken', `There is a fault \`${id}\` already; take it away first.`);
    await within('', () => world.execute({ type: 'fault.put', fault: faultOf(id, body, world.world.nowMs) }));
    return {
      status: 201,
      body: faultBody(find(world, id) as Standing, world),
      location: `/v1/worlds/${world.name}/faults/${id}`,
    };
  },
  Faults_Delete: ({ world, path: { id } }) => {
    if (!find(world, id)) {
      const known = world.world.faults.map((fault) => fault.id).join(', ') || 'none';
      throw notFound(`There is no fault \`${id}\`; there are: ${known}.`);
    }
    world.execute({ type: 'fault.delete', id });
    return { status: 204 };
  },
};

const says: Readonly<
  Record<Fault['kind'], readonly [says: string, example: Omit<Schema<'NewFault'>, 'kind'>]>
> = {
  'dns.servfail': ['The name servers of a view answer SERVFAIL.', { name: 'azure-api.net', for: 'PT10M' }],
  'dns.slow': ['Answers come late.', { view: 'public', delay: 'PT8S', for: 'PT10M' }],
  'dns.truncated': ['Answers over UDP are cut off; over TCP they are whole.', { view: 'public' }],
  'dns.stale': [
    'The name servers stay behind: they answer what was true when the fault began.',
    { view: 'public', name: 'azure-api.net', for: 'PT1H' },
  ],
  'dns.wrongView': [
    'A view is given the answers of another one, as where a forwarder leads past the private zones.',
    { view: 'onprem', servedAs: 'public' },
  ],
  'vip.blackhole': ['Where nobody answers on an address, packets are swallowed: clients wait.', {}],
  'vip.unavailable': ['Where nobody answers on an address, something in between says 503.', { for: 'PT1H' }],
  'vip.tlsError': ['Where nobody answers on an address, the handshake of TLS breaks.', { for: 'PT1H' }],
};

/** Names of fields on the wire, where they differ. */
const wireFields: Readonly<Record<string, string>> = { delayMs: 'delay' };
const commonFields: readonly string[] = ['id', 'kind', 'fromMs', 'untilMs'];

const catalogue: readonly Schema<'FaultInfo'>[] = faultKinds.map((kind) => ({
  kind,
  says: says[kind][0],
  fields: faultFields(kind)
    .filter((field) => !commonFields.includes(field))
    .map((field) => (wireFields[field] ?? field) as Schema<'FaultInfo'>['fields'][number]),
  example: { kind, ...says[kind][1] },
}));

/** A fault as the world takes it; whether its fields belong to its kind is the world's to say. */
function faultOf(id: string, body: Schema<'NewFault'>, nowMs: number): Fault {
  const { from, until, for: lasting, delay, ...rest } = body;
  if (until !== undefined && lasting !== undefined) {
    const message = 'A fault is said to last until a time or for a while, and not both.';
    throw badInput([{ field: 'for', value: lasting, message }]);
  }
  const fromMs = from === undefined ? undefined : demandTime('from', from);
  const begins = Math.max(fromMs ?? nowMs, nowMs);
  const untilMs =
    lasting === undefined
      ? until === undefined
        ? undefined
        : demandTime('until', until)
      : begins + parseDuration(lasting, 'for');
  return {
    ...rest,
    id,
    ...(fromMs !== undefined && { fromMs }),
    ...(untilMs !== undefined && { untilMs }),
    ...(delay !== undefined && { delayMs: parseDuration(delay, 'delay') }),
  } as Fault;
}

function demandTime(field: string, text: string): number {
  const ms = parseInstant(text);
  if (ms !== undefined) return ms;
  throw badInput([{ field, value: text, message: `Expected \`${field}\` to be a time; got \`${text}\`.` }]);
}

function faultBody({ fromMs, untilMs, ...rest }: Standing, { world }: MockWorld): Schema<'Fault'> {
  const { delayMs, ...about } = rest as typeof rest & { readonly delayMs?: number };
  return {
    ...about,
    from: iso(fromMs),
    until: untilMs === undefined ? null : iso(untilMs),
    active: fromMs <= world.nowMs,
    ...(delayMs !== undefined && { delay: `PT${delayMs / 1000}S` }),
  };
}

function find({ world }: MockWorld, id: string): Standing | undefined {
  return world.faults.find((fault) => fault.id.toLowerCase() === id.toLowerCase());
}

function freeId(world: MockWorld): string {
  let number = world.world.faults.length + 1;
  while (find(world, `fault-${number}`)) number++;
  return `fault-${number}`;
}
