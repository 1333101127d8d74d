import { describe, expect, it } from 'vitest';
import { type ConnectivityEntry, type JsonObject, recommendedRules } from '../../../src/sim/index.ts';
import { put, putPublicIp } from '../../helpers/network.ts';
import { Instance } from './instance.ts';

const storage = 'BlobStorage';

/** What the network status of the first location says of one kind of dependency. */
function entry({ world }: Instance): ConnectivityEntry | undefined {
  return world.networkStatus('contoso', 'West US').find(({ resourceType }) => resourceType === storage);
}

/** Writes the security group of the instance's subnet anew: with one rule less, or as it was recommended. */
function group(instance: Instance, without?: string): void {
  const found = [...instance.world.resources.values()].find(({ type }) =>
    type.endsWith('networkSecurityGroups'),
  );
  const deny = recommendedRules().map((rule) => (rule['name'] === without ? denied(rule) : rule));
  put(instance.world, found?.id ?? '', 'Microsoft.Network/networkSecurityGroups', {
    location: 'westus',
    properties: { securityRules: deny },
  });
}

function denied(rule: JsonObject): JsonObject {
  return { ...rule, properties: { ...(rule['properties'] as JsonObject), access: 'Deny' } };
}

const instance = (): Instance => new Instance({ vnet: 'internal', platform: 'stv2' });

describe('the network status', () => {
  it('says of every dependency whether it is reached, and whether it has to be [D16]', () => {
    const all = instance().world.networkStatus('contoso', 'West US');
    expect(all.filter(({ status, error }) => status !== 'success' || error !== '')).toEqual([]);
    const required = all.filter(({ isOptional }) => !isOptional).map(({ resourceType }) => resourceType);
    expect(required).toEqual(
      expect.arrayContaining(['BlobStorage', 'TableStorage', 'SQLDatabase', 'AzureKeyVault']),
    );
    expect(required).not.toContain('EventHub');
    expect(all.length).toBeGreaterThan(required.length);
  });

  it.each([
    { without: 'storage', tag: 'Storage', fails: ['BlobStorage', 'TableStorage'] },
    { without: 'sql', tag: 'Sql', fails: ['SQLDatabase'] },
    { without: 'key-vault', tag: 'AzureKeyVault', fails: ['AzureKeyVault'] },
    { without: 'management', tag: 'ApiManagement', fails: [] },
    { without: 'monitor', tag: 'AzureMonitor', fails: [] },
  ])(
    'without $without shows failures, and says that $tag is out of reach [D16]',
    ({ without, tag, fails }) => {
      const of = instance();
      group(of, without);
      const all = of.at(15).world.networkStatus('contoso', 'West US');
      const failing = all.filter(({ status }) => status === 'failure');
      expect(failing).toEqual(all.filter(({ error }) => error.includes(` ${tag} `)));
      expect(failing.length).toBeGreaterThan(0);
      expect(failing.map(({ resourceType }) => resourceType)).toEqual(expect.arrayContaining(fails));
    },
  );

  it('is there for an instance in a network only [D16]', () => {
    expect(new Instance().world.networkStatus('contoso', 'West US')).toEqual([]);
  });
});

describe('the network status, as time passes', () => {
  it('is renewed every 15 minutes: until then it shows what it saw [D16.refresh]', () => {
    const of = instance();
    group(of.at(3), 'storage');
    const at = (minute: number): string[] => {
      const { status = '', lastUpdated = '' } = entry(of.at(minute)) ?? {};
      return [status, lastUpdated.slice(11, 16)];
    };
    expect(at(4)).toEqual(['success', '00:00']);
    expect(at(14.9)).toEqual(['success', '00:00']);
    expect(at(15)).toEqual(['failure', '00:15']);
    expect(at(29.9)).toEqual(['failure', '00:15']);
    expect(at(30)).toEqual(['failure', '00:30']);
    group(of.at(40));
    expect(at(44)).toEqual(['failure', '00:30']);
    expect(at(45)).toEqual(['success', '00:45']);
  });

  it('tells since when it is so [D16, D16.refresh]', () => {
    const of = instance();
    group(of.at(3), 'storage');
    const since = (minute: number): string => entry(of.at(minute))?.lastStatusChange.slice(11, 16) ?? '';
    expect(since(4)).toBe('00:00');
    expect(since(15)).toBe('00:15');
    expect(since(31)).toBe('00:15');
    expect(since(120)).toBe('00:15');
    group(of);
    expect(since(125)).toBe('00:15');
    expect(since(135)).toBe('02:15');
    expect(since(200)).toBe('02:15');
  });

  it('is looked at anew when the network configuration is applied [D16, X37]', () => {
    const of = instance();
    group(of.at(3), 'storage');
    expect(of.do('service.applyNetwork')).toBe('update/apply-network');
    of.settled();
    expect(entry(of)?.status).toBe('failure');
    expect(of.vips).toEqual(['old public stv2', 'old private stv2']);
  });
});

describe('a throw-away instance', () => {
  /** What an instance made in the subnet to try it out shows there, and what comes of the move. */
  const tried = (without?: string): { shown: string; outcome: string } => {
    const of = new Instance({ vnet: 'external' });
    const rules = recommendedRules().map((rule) => (rule['name'] === without ? denied(rule) : rule));
    const subnetResourceId = of.other('target', { rules });
    const publicIpAddressId = putPublicIp(of.world, 'trial');
    const configuration = { ...of.configuration, subnetResourceId, publicIpAddressId };
    const about = { resourceGroup: 'rg-contoso', name: 'trial', configuration } as const;
    of.world.execute({ type: 'service.create', ...about });
    of.settled();
    const red = of.world.networkStatus('trial', 'West US').filter(({ status }) => status === 'failure');
    const { provisioningState } = of.world.describe('trial') ?? {};
    of.world.execute({ type: 'service.delete', name: 'trial', keep: 'nothing' });
    of.settled().blade({ subnetResourceId });
    of.settled();
    return { shown: `${provisioningState} ${red.length}`, outcome: of.shown };
  };

  it('in the target subnet comes up green where a migration there works [D17]', () => {
    expect(tried()).toEqual({ shown: 'Succeeded 0', outcome: 'Succeeded stv2' });
  });

  it.each(['storage', 'sql', 'key-vault', 'management'])(
    'does not where it would fail for want of %s [D17]',
    (without) => {
      const { shown, outcome } = tried(without);
      expect(outcome).toBe('Succeeded stv1');
      expect(shown).not.toBe('Succeeded 0');
    },
  );
});
