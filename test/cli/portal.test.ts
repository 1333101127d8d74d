import { describe, expect, it } from 'vitest';
import { instanceCard } from '../../src/cli/instance-view.ts';
import { paintFor } from '../../src/cli/paint.ts';
import type { MockArm, MockArmOptions } from '../../src/mock-arm/index.ts';
import type { ServiceStatus } from '../../src/sim/index.ts';
import { type Ended, startMock } from '../helpers/cli.ts';

type Mock = MockArm & { readonly cli: (...args: string[]) => Promise<Ended> };

const start = (options: MockArmOptions = {}): Promise<Mock> =>
  startMock({
    services: [
      { name: 'contoso', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/apim' },
      { name: 'ahead', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/next', platform: 'stv2' },
      { name: 'inner', vnet: 'internal' },
      { name: 'hard', vnet: 'internal', special: true },
    ],
    ...options,
  });

/** The words of a line, in which NEXT stands for a subnet to move to. */
const wordsOf = ({ subnets }: Mock, line: string): string[] => {
  const next = subnets.find(({ subnetId }) => subnetId.endsWith('/next'))?.subnetId as string;
  return line.split(' ').map((word) => word.replace('NEXT', next));
};

describe('migrate', () => {
  it.each<{ era: '2024-08' | '2024-11'; line: string; who: string; path: string }>([
    { era: '2024-08', line: 'contoso', who: 'ARM', path: 'same-subnet/external/preserve' },
    {
      era: '2024-08',
      line: 'contoso --new-subnet NEXT',
      who: 'The portal',
      path: 'new-subnet/as-soon-as-possible',
    },
    {
      era: '2024-08',
      line: 'contoso --new-subnet NEXT --keep-old --mode new --location westus',
      who: 'The portal',
      path: 'new-subnet/keep-48-hours',
    },
    {
      era: '2024-11',
      line: 'contoso --location westus',
      who: 'The portal',
      path: 'same-subnet/external/preserve',
    },
    {
      era: '2024-11',
      line: 'inner --keep-old --mode new',
      who: 'The portal',
      path: 'same-subnet/internal/new',
    },
    {
      era: '2024-11',
      line: 'hard --with-downtime',
      who: 'ARM',
      path: 'same-subnet/internal/preserve/with-downtime',
    },
  ])('$line of $era goes through $who, by $path', async ({ era, line, who, path }) => {
    const mock = await start({ era });
    const { code, out, err } = await mock.cli('migrate', ...wordsOf(mock, line));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [name = ''] = line.split(' ');
    expect(out).toContain(`${who} has accepted the migration of ${name}. It goes by ${path}.`);
    expect(mock.status(name)).toMatchObject({ path, phase: 'building' });
  });

  it.each<{ line: string; says: RegExp }>([
    {
      line: 'contoso --keep-old',
      says: /The portal would refuse it: The portal has no Platform migration blade for this yet\. \[X6\]/,
    },
    { line: 'contoso --new-subnet NEXT2', says: /would refuse it: The subnet \S+NEXT2 does not exist/i },
    {
      line: 'contoso --new-subnet next',
      says: /--new-subnet is "next"; it must look like \/subscriptions\/\S+\.$/m,
    },
    { line: 'contoso --public-ip ip', says: /--public-ip is "ip"; it must look like \/subscriptions\// },
    {
      line: 'contoso --location eastus',
      says: /Expected --location to be a location of `contoso`, which has West US; got `eastus`/,
    },
    {
      line: 'contoso --new-subnet NEXT --with-downtime',
      says: /--with-downtime goes to ARM, and --new-subnet to the portal; leave one out/,
    },
    {
      line: 'contoso --keep-old --api-version 2024-05-01',
      says: /--api-version goes to ARM, and --keep-old to the portal/,
    },
    { line: 'contoso --with-downtime --mode new', says: /ARM refused it: 4\d\d \w+: .*PreserveIp only/ },
    { line: 'contso --keep-old', says: /no service named `contso`/ },
  ])('$line is refused in one line', async ({ line, says }) => {
    const mock = await start();
    const { code, out, err } = await mock.cli('migrate', ...wordsOf(mock, line));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err).toMatch(/^apim-rehearsal: [^\n]+\n$/);
    expect(mock.status('contoso').phase).toBe('steady');
  });
});

describe('unblock', () => {
  it('lets clients in again, which status has shown to be shut out', async () => {
    const mock = await start({ start: '2024-10-01T00:00:00Z' });
    mock.automaticMigration('contoso', { dropsNetwork: true });
    mock.advance({ until: 'phase:blocked' });
    const all = mock.status('contoso').names.length;

    const overview = (await mock.cli('status')).out;
    expect(overview).toMatch(new RegExp(`^contoso +stv2 +Succeeded +blocked +${all} of ${all}$`, 'm'));
    const { out: blocked } = await mock.cli('status', 'contoso');
    expect(blocked).toMatch(
      /^ +Phase +blocked: the platform shuts all clients out, until unblock lets them in again$/m,
    );
    expect(blocked.match(/nobody: down/g)).toHaveLength(all);

    const { code, out: open } = await mock.cli('unblock', 'contoso');
    expect(code).toBe(0);
    expect(open).toMatch(/Phase +steady: nothing is going on/);
    expect(open).not.toContain('nobody');
    expect(mock.status('contoso').phase).toBe('steady');
  });

  it('says so where nobody is shut out', async () => {
    const mock = await start();
    const { code, out, err } = await mock.cli('unblock', 'contoso');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('apim-rehearsal: Nobody is shut out of `contoso`: there is nothing to unblock.\n');
  });

  it('with --json is what the library says', async () => {
    const mock = await start({ start: '2024-10-01T00:00:00Z' });
    mock.automaticMigration('contoso', { dropsNetwork: true });
    mock.advance({ until: 'phase:blocked' });
    const { out } = await mock.cli('unblock', 'contoso', '--json');
    expect(JSON.parse(out)).toEqual(mock.status('contoso'));
  });
});

describe('status of several locations', () => {
  it('shows each in its own phase', async () => {
    const mock = await startMock({
      services: [
        {
          name: 'wide',
          vnet: 'external',
          resourceGroup: 'rg',
          subnet: 'a/apim',
          additionalLocations: ['ukwest'],
        },
        { name: 'ahead', vnet: 'external', resourceGroup: 'rg', subnet: 'a/next', platform: 'stv2' },
      ],
    });
    const next = mock.subnets.find(({ subnetId }) => subnetId.endsWith('/next'))?.subnetId as string;
    mock.platformMigration('wide', { subnetResourceId: next, retainOldCompute: true });
    const heads = async (): Promise<string[]> =>
      (await mock.cli('status', 'wide')).out
        .split('\n')
        .filter((line) => /^ {2}(West US|UK West)/.test(line))
        .map((line) => line.trim());
    expect(await heads()).toEqual(['West US: stv1, building', 'UK West: stv1, steady']);
    mock.advance({ until: 'phase:coexisting' });
    expect(await heads()).toEqual(['West US: stv2, coexisting', 'UK West: stv1, steady']);
    expect((await mock.cli('status', 'ahead')).out).toMatch(/^ {2}West US$/m);
  });

  it('fails in the one that is named', async () => {
    const mock = await startMock({ services: [{ name: 'wide', additionalLocations: ['ukwest'] }] });
    await mock.cli('migrate', 'wide');
    const { code, err } = await mock.cli('fail', 'wide', '--location', 'eastus');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'apim-rehearsal: Expected --location to be a location of `wide`, which has West US, UK West; got `eastus`.\n',
    });
    expect((await mock.cli('fail', 'wide', '--location', 'ukwest')).code).toBe(0);
    const failed = mock.timeline.filter(({ event }) => event === 'run.failed');
    expect(failed.map(({ detail }) => detail['location'])).toEqual(['UK West']);
  });
});

describe('the phase of an instance', () => {
  const silent = (status: ServiceStatus): ServiceStatus => ({
    ...status,
    locations: status.locations.map((location) => ({
      ...location,
      compute: location.compute.map((each) => ({ ...each, serving: false })),
    })),
  });

  it.each<{ era: '2023-01' | '2024-08'; vnet: 'none' | 'external'; at: string; says: string }>([
    {
      era: '2024-08',
      vnet: 'external',
      at: 'phase:building',
      says: 'building until 00:25:00, in 25 min: the new compute is built, and the old one serves',
    },
    {
      era: '2024-08',
      vnet: 'external',
      at: 'phase:cutover',
      says: 'the address is handed over, and a temporary one answers',
    },
    {
      era: '2023-01',
      vnet: 'none',
      at: 'phase:cutover',
      says: 'the address is handed over, and nobody answers there',
    },
  ])('of $era with vnet $vnet at $at is told as $says', async ({ era, vnet, at, says }) => {
    const mock = await startMock({ era, services: [{ name: 'contoso', vnet }] });
    await mock.cli('migrate', 'contoso');
    if (at !== 'phase:building') mock.advance({ until: at as 'phase:cutover' });
    expect((await mock.cli('status', 'contoso')).out).toContain(says);
  });

  it('is told as an outage where the old compute is silent while the new one is built', async () => {
    const mock = await start();
    await mock.cli('migrate', 'contoso');
    const card = instanceCard(silent(mock.status('contoso')), paintFor({ colour: false })).join('\n');
    expect(card).toContain('the new compute is built, and the old one is silent meanwhile');
  });
});
