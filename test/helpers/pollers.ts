import type { Answer } from './arm.ts';

// How each client waits for a long-running operation, request by request, in words of our own. CLIENTS §3

/** A way to ask, and to let time pass between two questions. */
export interface Wire {
  get(url: string): Promise<Answer>;
  wait(): void;
}

/** A request that was answered, and may have begun something. */
export interface Begun {
  readonly method: 'PUT' | 'PATCH' | 'DELETE' | 'POST';
  /** The URL it was sent to, with its api-version. */
  readonly url: string;
  readonly answer: Answer;
}

/** How it ended for a client, and what its caller gets. */
export interface Outcome {
  readonly state: 'Succeeded' | 'Failed';
  readonly body: Answer['body'] | null;
}

/** What a client knows between two polls. */
interface Waiting extends Begun {
  readonly wire: Wire;
  readonly statusUrl: string | undefined;
  readonly location: string | undefined;
}

type Poller = (waiting: Waiting) => Promise<Outcome>;

const succeeded = ({ body }: Answer): Outcome => ({ state: 'Succeeded', body });
const failed = ({ body }: Answer): Outcome => ({ state: 'Failed', body });

const mostPolls = 60;

/** Asks until `judge` has something to say. */
async function pollUntil(
  wire: Wire,
  url: string,
  judge: (answer: Answer) => Outcome | undefined,
): Promise<Outcome> {
  for (let polls = 0; polls < mostPolls; polls++) {
    const outcome = judge(await wire.get(url));
    if (outcome) return outcome;
    wire.wait();
  }
  throw new Error(`${url} has no end`);
}

const statusIn = ({ body }: Answer): string | undefined => {
  const status = body?.['status'];
  return typeof status === 'string' ? status.toLowerCase() : undefined;
};
const stateIn = ({ body }: Answer): string | undefined => {
  const state = body?.properties?.['provisioningState'];
  return typeof state === 'string' ? state.toLowerCase() : undefined;
};
const endings: Readonly<Record<string, (answer: Answer) => Outcome>> = {
  succeeded,
  completed: succeeded,
  failed,
  canceled: failed,
  cancelled: failed,
};

/** A document with a status; without one it is an error to everybody here. */
function byStatus(answer: Answer): Outcome | undefined {
  const status = statusIn(answer);
  if (answer.status >= 300 || status === undefined) return failed(answer);
  return endings[status]?.(answer);
}

/** The state of the resource itself. One that says nothing is ready. */
function byState(answer: Answer): Outcome | undefined {
  if (answer.status >= 300) return failed(answer);
  return (endings[stateIn(answer) ?? 'succeeded'] as (typeof endings)[string] | undefined)?.(answer);
}

/** 202, and then something else. */
function byCode(answer: Answer): Outcome | undefined {
  if (answer.status === 202) return undefined;
  return answer.status < 300 ? succeeded(answer) : failed(answer);
}

/** After the end a client reads what it had asked for. */
async function then(ended: Outcome, wire: Wire, url: string | undefined): Promise<Outcome> {
  return ended.state === 'Succeeded' && url !== undefined ? succeeded(await wire.get(url)) : ended;
}

/** `@azure/core-lro` 2.7: a parameter without a value comes back as `undefined`, and both first polls come at once. */
const javascript: Poller = async ({ method, url, answer, wire, statusUrl, location }) => {
  const spelled = (each: string): string => each.replace(/&asyncResponse(?=&|$)/, '&asyncResponse=undefined');
  if (statusUrl !== undefined) {
    const hasten: Wire = { ...wire, wait: once(wire) };
    const ended = await pollUntil(hasten, spelled(statusUrl), byStatus);
    const finals = { PUT: url, PATCH: location ?? url, POST: location, DELETE: undefined };
    const final = finals[method];
    return then(ended, wire, final && spelled(final));
  }
  if (location !== undefined) return pollUntil({ ...wire, wait: once(wire) }, spelled(location), byCode);
  return method === 'PUT' ? pollUntil(wire, url, byState) : succeeded(answer);
};

/** Waits, but not before the second question. */
function once(wire: Wire): () => void {
  let isFirst = true;
  return () => {
    if (!isFirst) wire.wait();
    isFirst = false;
  };
}

/** `azure-core` 1.26, and the Azure CLI with it. */
const python: Poller = async ({ method, url, answer, wire, statusUrl, location }) => {
  if (statusUrl !== undefined) {
    const ended = await pollUntil(wire, statusUrl, byStatus);
    return then(ended, wire, { PUT: url, PATCH: url, POST: location, DELETE: undefined }[method]);
  }
  if (location !== undefined) return pollUntil(wire, location, byCode);
  return byState(answer) ?? pollUntil(wire, url, byState);
};

/** `azcore` 1.13: the state in the first answer is believed before anything is polled. */
const go: Poller = async ({ method, url, answer, wire, statusUrl, location }) => {
  const known = endings[stateIn(answer) ?? ''];
  const final = { PUT: url, PATCH: url, POST: location, DELETE: undefined }[method];
  if (statusUrl === undefined && location === undefined) {
    if (answer.status === 202) throw new Error('response is missing polling URL');
    return byState(answer) ?? pollUntil(wire, url, byState);
  }
  if (known) return then(known(answer), wire, method === 'POST' ? undefined : final);
  wire.wait();
  if (statusUrl !== undefined) return then(await pollUntil(wire, statusUrl, byStatus), wire, final);
  const byLocation = (polled: Answer): Outcome | undefined => {
    const state = stateIn(polled);
    if (polled.status < 300 && state !== undefined) return endings[state]?.(polled);
    return byCode(polled);
  };
  return then(
    await pollUntil(wire, location as string, byLocation),
    wire,
    method === 'POST' ? undefined : final,
  );
};

/** `go-azure-sdk` of azurerm 4.22: a deletion is over when there is nothing left to read. */
const azurerm: Poller = async ({ method, url, answer, wire, statusUrl, location }) => {
  if (method === 'DELETE') {
    return pollUntil(wire, url, (read) =>
      read.status === 404 ? { state: 'Succeeded', body: null } : undefined,
    );
  }
  wire.wait();
  if (statusUrl !== undefined) return pollUntil(wire, statusUrl, byStatus);
  if (location === undefined) return byState(answer) ?? pollUntil(wire, url, byState);
  return pollUntil(wire, location, (polled) => {
    if (polled.status === 202 || polled.status === 404) return undefined;
    if (polled.status >= 300) return failed(polled);
    if (polled.text === '') return succeeded(polled);
    const said = statusIn(polled) ?? stateIn(polled);
    if (said === undefined) throw new Error('neither status nor provisioningState');
    return endings[said]?.(polled);
  });
};

/** `Azure.Core`: an update that was answered 200 is looked after by the state of the resource. */
const dotnet: Poller = async ({ method, url, answer, wire, statusUrl, location }) => {
  if (method === 'PATCH' && answer.status === 200) return byState(answer) ?? pollUntil(wire, url, byState);
  const version = /api-version=[^&]+/.exec(url)?.[0] as string;
  const again = (each: string): string => each.replace(/api-version=[^&]+/, version);
  if (statusUrl !== undefined) {
    const ended = await pollUntil(wire, again(statusUrl), byStatus);
    return then(ended, wire, { PUT: url, PATCH: url, POST: location, DELETE: undefined }[method]);
  }
  if (location === undefined) return succeeded(answer);
  const ended = await pollUntil(wire, again(location), byCode);
  return then(ended, wire, method === 'PUT' || method === 'PATCH' ? url : undefined);
};

/** `azure-core-management`: Location means something beside 202 alone. */
const java: Poller = async ({ method, url, answer, wire, statusUrl, location }) => {
  if (statusUrl !== undefined) {
    const ended = await pollUntil(wire, statusUrl, byStatus);
    return then(ended, wire, { PUT: url, PATCH: url, POST: location, DELETE: undefined }[method]);
  }
  if (answer.status !== 202) return byState(answer) ?? pollUntil(wire, url, byState);
  if (location === undefined) return failed(answer);
  const ended = await pollUntil(wire, location, byCode);
  return then(ended, wire, method === 'PUT' || method === 'PATCH' ? url : undefined);
};

const pollers = { javascript, python, go, azurerm, dotnet, java } satisfies Record<string, Poller>;

/** A client, by the library that waits. */
export type Client = keyof typeof pollers;

/** All of them. */
export const clients = Object.keys(pollers) as Client[];

/** Waits as that client does. @throws Error where it gives up, or would never end */
export async function waitAs(client: Client, begun: Begun, wire: Wire): Promise<Outcome> {
  const { answer } = begun;
  if (answer.status >= 300) return failed(answer);
  const statusUrl = answer.headers.get('azure-asyncoperation') ?? undefined;
  const location = answer.headers.get('location') ?? undefined;
  return pollers[client]({ ...begun, wire, statusUrl, location });
}
