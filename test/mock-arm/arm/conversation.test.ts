import { expect, it } from 'vitest';
import { type Answer, newest, servicePath, startArm } from '../../helpers/arm.ts';

/** A JSON value as lines of `path: value`, one for each leaf. */
function leaves(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return [[path, JSON.stringify(value)]];
  }
  return Object.entries(value).flatMap(([name, member]) =>
    leaves(member, path === '' ? name : `${path} › ${name}`),
  );
}

it('a migration on the wire, from the first look to the last', async () => {
  const arm = await startArm({
    services: [
      {
        name: 'tailwind',
        vnet: 'external',
        publisherName: 'Tailwind',
        publisherEmail: 'api@tailwind.example',
        tags: { team: 'web' },
      },
    ],
  });
  const at = servicePath(arm, 'tailwind');
  const script: string[] = [];
  /** What was shown before is not shown again: of headers since the first answer, of the service since its last. */
  let usual: Map<string, string> | undefined;
  let shown = new Map<string, string>();
  const headersOf = ({ headers }: Answer): string[] => {
    const ofSocket = ['connection', 'keep-alive', 'content-length'];
    const all = [...headers].filter(([header]) => !ofSocket.includes(header));
    const unusual = all.filter(([header, value]) => usual?.get(header) !== value);
    usual ??= new Map(all);
    return unusual.map(([header, value]) => `  ${header}: ${value}`);
  };
  const bodyOf = ({ body, text }: Answer): string[] => {
    if (text === '') return [];
    const all = new Map(leaves(body));
    if (body['type'] !== 'Microsoft.ApiManagement/service')
      return ['', ...[...all].map(([path, leaf]) => `  ${path}: ${leaf}`)];
    const changed = [...all].filter(([path, leaf]) => shown.get(path) !== leaf);
    const gone = [...shown.keys()].filter((path) => !all.has(path));
    const rest = all.size - changed.length;
    shown = all;
    return [
      '',
      ...changed.map(([path, leaf]) => `  ${path}: ${leaf}`),
      ...gone.map((path) => `  ${path} is gone`),
      ...(rest > 0 ? [`  and ${rest} more as before`] : []),
    ];
  };
  const say = async (method: string, url: string, body?: unknown): Promise<Answer> => {
    const answer = await arm.ask(method, url, { body });
    const asked = url.includes('api-version') ? url : `${url}?api-version=${newest}`;
    const sent = body === undefined ? '' : ` ${JSON.stringify(body)}`;
    script.push(
      `${method} ${asked}${sent}`,
      `→ ${answer.status}`,
      ...headersOf(answer),
      ...bodyOf(answer),
      '',
    );
    return answer;
  };
  const later = (by: string): void => {
    arm.advance({ by });
    script.push(`— ${by} later —`, '');
  };

  await say('GET', at);
  const accepted = await say('POST', `${at}/migrateToStv2`, { mode: 'PreserveIp' });
  await say('GET', at);
  await say('PATCH', at, { tags: { team: 'api' } });
  await say('PUT', `${at}/apis/echo`, { properties: { path: 'echo', displayName: 'Echo' } });
  later('44m');
  await say('GET', accepted.headers.get('location') as string);
  later('1m');
  await say('GET', accepted.headers.get('location') as string);
  await say('POST', `${at}/migrateToStv2`);

  const text = script
    .join('\n')
    .replaceAll(arm.arm as string, '{arm}')
    .replaceAll(arm.subscriptionId, '{subscription}');
  await expect(text).toMatchFileSnapshot('../../golden/conversation.txt');
});
