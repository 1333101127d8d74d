import { describe, expect, it } from 'vitest';
import {
  type ArmUnderTest,
  groupPath,
  inNetwork,
  olderStyle,
  putNetworks,
  serviceBody,
  servicePath,
  startArm,
} from '../helpers/arm.ts';
import { type Begun, type Client, clients, type Outcome, waitAs } from '../helpers/pollers.ts';

const group = 'rg';
const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind', group);
const kept = (arm: ArmUnderTest): string =>
  `${arm.subscription}/providers/Microsoft.ApiManagement/locations/westus/deletedservices/tailwind`;

/** What a client asks for, and how to tell that it has come about. */
interface Asked {
  readonly method: Begun['method'];
  readonly path: (arm: ArmUnderTest) => string;
  readonly body?: (arm: ArmUnderTest) => unknown;
  /** Brings the world to where it can be asked for. */
  readonly before?: (arm: ArmUnderTest) => Promise<void>;
  /** What its caller is given; null where that is nothing. */
  readonly gives: object | null;
  /** Whether older api-versions have it. */
  readonly isNew?: true;
}

const ready = async (arm: ArmUnderTest): Promise<void> => {
  await arm.put(at(arm), serviceBody(inNetwork(arm)));
  arm.advance({ by: '2h' });
};

const operations = {
  'PUT that creates': {
    method: 'PUT',
    path: at,
    body: (arm) => serviceBody(inNetwork(arm)),
    gives: { name: 'tailwind', properties: { provisioningState: 'Succeeded', platformVersion: 'stv1' } },
  },
  'PUT that updates': {
    method: 'PUT',
    path: at,
    body: (arm) => serviceBody(inNetwork(arm), { tags: { team: 'a' } }),
    before: ready,
    gives: { tags: { team: 'a' }, properties: { provisioningState: 'Succeeded' } },
  },
  PATCH: {
    method: 'PATCH',
    path: at,
    body: () => ({ tags: { team: 'b' } }),
    before: ready,
    gives: { tags: { team: 'b' }, properties: { provisioningState: 'Succeeded' } },
  },
  DELETE: { method: 'DELETE', path: at, before: ready, gives: null },
  migrateToStv2: {
    method: 'POST',
    path: (arm) => `${at(arm)}/migrateToStv2`,
    body: () => ({ mode: 'NewIp' }),
    before: ready,
    gives: { name: 'tailwind', properties: { provisioningState: 'Succeeded', platformVersion: 'stv2' } },
    isNew: true,
  },
  applynetworkconfigurationupdates: {
    method: 'POST',
    path: (arm) => `${at(arm)}/applynetworkconfigurationupdates`,
    before: ready,
    gives: { name: 'tailwind', properties: { provisioningState: 'Succeeded' } },
  },
  purge: {
    method: 'DELETE',
    path: kept,
    before: async (arm) => {
      await ready(arm);
      await arm.delete(at(arm));
      arm.advance({ by: '1h' });
    },
    gives: null,
  },
  'deletion of a group': {
    method: 'DELETE',
    path: (arm) => groupPath(arm, group),
    before: ready,
    gives: null,
  },
} satisfies Record<string, Asked>;

type Name = keyof typeof operations;

/** What clients are known to get wrong with the real service, too, and what they make of it. ARM §4.3, trap 3 */
const quirks: Readonly<Record<string, string>> = {
  [`go, PUT that updates, ${olderStyle}`]: 'takes the Succeeded of the first answer for the end',
  [`go, DELETE, ${olderStyle}`]: 'takes the Succeeded of the first answer for the end',
};

const rows = clients.flatMap((client) =>
  (Object.keys(operations) as Name[]).flatMap((name) =>
    [olderStyle, '2022-08-01', '2024-05-01'].flatMap((apiVersion) =>
      ['isNew' in operations[name] && apiVersion === olderStyle ? [] : (['manual', 'skip'] as const)]
        .flat()
        .map((mode) => {
          const quirk = quirks[`${client}, ${name}, ${apiVersion}`];
          return { client, name, apiVersion, mode, quirk, comes: quirk ?? 'comes to the right end' };
        }),
    ),
  ),
);

/** A mock whose time a client moves by waiting, in mode `manual` too, where somebody moves it for him. */
async function begin(
  mode: 'manual' | 'skip',
  apiVersion: string,
  asked: Asked,
): Promise<{ arm: ArmUnderTest; begun: Begun; waitFor: (client: Client) => Promise<Outcome> }> {
  const arm = await startArm({ clock: { mode }, groups: [group] });
  await putNetworks(arm.subscriptionId, (path, body) => arm.put(path, body), ['westus']);
  await asked.before?.(arm);
  const url = `${arm.arm}${asked.path(arm)}?api-version=${apiVersion}`;
  const answer = await arm.ask(asked.method, url, { body: asked.body?.(arm) });
  const begun = { method: asked.method, url, answer };
  const wire = {
    get: (each: string) => arm.get(each),
    wait: () => void (mode === 'manual' && arm.advance({ by: '7m' })),
  };
  return { arm, begun, waitFor: (client) => waitAs(client, begun, wire) };
}

/** Operations that have begun and not ended. */
function running({ timeline }: ArmUnderTest): number {
  const count = (event: string): number => timeline.filter((each) => each.event === event).length;
  return count('operation.started') - count('operation.ended');
}

describe('a client that waits', () => {
  it.each(rows)(
    '$client, $name, $apiVersion, $mode: $comes',
    async ({ client, name, apiVersion, mode, quirk }) => {
      const asked: Asked = operations[name];
      const { arm, begun, waitFor } = await begin(mode, apiVersion, asked);
      expect(begun.answer.status).toBeLessThan(300);
      const { state, body } = await waitFor(client);
      expect(state).toBe('Succeeded');
      expect(running(arm)).toBe(quirk === undefined ? 0 : 1);
      if (quirk !== undefined) return;
      const { status, body: read } = await arm.get(asked.path(arm).replace(/\/(?:migrate|apply)\w+$/, ''));
      expect(status).toBe(asked.gives === null ? 404 : 200);
      if (asked.gives === null) return;
      expect(read).toMatchObject(asked.gives);
      // azurerm reads the resource by itself once it is done.
      expect(client === 'azurerm' ? read : body).toMatchObject(asked.gives);
    },
  );

  const failing = clients.flatMap((client) =>
    [olderStyle, '2024-05-01'].map((apiVersion) => ({ client, apiVersion })),
  );
  it.each(failing)(
    '$client, a creation that fails, $apiVersion: hears of it',
    async ({ client, apiVersion }) => {
      const { arm, waitFor } = await begin('manual', apiVersion, operations['PUT that creates']);
      arm.fail('tailwind');
      const { state, body } = await waitFor(client);
      const isByState = client === 'java' && apiVersion === olderStyle;
      expect(state).toBe('Failed');
      expect(isByState ? body?.properties?.['provisioningState'] : body?.error?.code).toBe(
        isByState ? 'Failed' : 'ActivationFailed',
      );
    },
  );

  it('without a header to follow, of a POST: each makes of it what it does', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', resourceGroup: group }] });
    const answer = { ...(await arm.get(at(arm))), status: 202, headers: new Headers(), body: {} };
    const begun: Begun = { method: 'POST', url: `${arm.arm}${at(arm)}?api-version=2024-05-01`, answer };
    const wire = { get: (url: string) => arm.get(url), wait: () => {} };
    const ends = await Promise.all(
      clients.map((client) => waitAs(client, begun, wire).then(({ state }) => state, String)),
    );
    expect(Object.fromEntries(clients.map((client, index) => [client, ends[index]]))).toMatchObject({
      javascript: 'Succeeded',
      python: 'Succeeded',
      go: 'Error: response is missing polling URL',
      java: 'Failed',
    });
  });
});
