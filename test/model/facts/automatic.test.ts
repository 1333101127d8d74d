import { describe, expect, it } from 'vitest';
import type { ServiceSeed } from '../../../src/sim/index.ts';
import { Instance } from './instance.ts';

const gateway = 'contoso.azure-api.net';

/** An instance that the platform migrates now. */
function migrated(dropsNetwork: boolean, seed: Partial<ServiceSeed> = {}): Instance {
  const instance = new Instance({ vnet: 'external', ...seed }, { era: '2024-11' });
  instance.announce(dropsNetwork);
  return instance.at(0);
}

describe('the platform, migrating by itself', () => {
  it('keeps the network as a rule, and with it the address [P18, C18.addresses]', () => {
    const instance = migrated(false);
    expect(instance.status.path).toBe('automatic/keeps-vnet');
    expect(instance.settled().vips).toEqual(['old public stv2']);
    expect(instance.configuration.network).toBe('External');
    expect(instance.name(gateway)).toBe('old stv2');
  });

  it('drops it under special conditions, takes a new address and shuts everybody out [P18, C18, C18.addresses]', () => {
    const instance = migrated(true, { vnet: 'internal' });
    expect(instance.status.path).toBe('automatic/drops-vnet');
    expect(instance.status.configurationLockedUntil).toBe('2024-11-04T00:45:00Z');
    expect(instance.at(44).name(gateway, 'vnet')).toBe('old stv1');
    instance.at(45);
    expect(instance.shown).toBe('Succeeded stv2');
    expect(instance.status.phase).toBe('blocked');
    expect(instance.configuration).toMatchObject({ network: 'None', subnetResourceId: null });
    expect(instance.vips).toEqual(['new public nobody']);
    expect(instance.status.names.filter(({ reaches }) => reaches !== null)).toEqual([]);
    expect(instance.at(60 * 24 * 30).status.phase).toBe('blocked');
  });

  it('may cause downtime [A21, P18]', () => {
    const instance = migrated(false);
    expect(instance.at(44).name(gateway)).toBe('old stv1');
    expect(instance.at(50).name(gateway)).toBe('old nobody');
    expect(instance.at(65).name(gateway)).toBe('old stv2');
  });

  it('is a matter of stv1 alone [A21]', () => {
    const instance = new Instance({ platform: 'stv2' }, { era: '2024-11' });
    expect(instance.announce(false)).toBe('refused: alreadyMigrated');
  });
});

describe('whoever was shut out', () => {
  it('is let in by unblocking, open to everybody, and for good [P18, X23]', () => {
    const instance = migrated(true).at(45);
    expect(instance.do('service.unblock')).toBe('done');
    expect(instance.name(gateway)).toBe('new stv2');
    expect(instance.status.phase).toBe('steady');
    expect(instance.configuration.network).toBe('None');
    expect(() => instance.do('service.unblock')).toThrow('there is nothing to unblock');
  });

  it('may set the network first and unblock then [P18, X23]', () => {
    const instance = migrated(true).at(45);
    const subnetResourceId = instance.other();
    expect(instance.update({ network: 'External', subnetResourceId })).toBe('update/network');
    expect(instance.settled().name(gateway)).toBe('new nobody');
    expect(instance.do('service.unblock')).toBe('done');
    expect(instance.name(gateway)).toBe('new stv2');
  });

  it('may unblock first and set the network then [P18, X23]', () => {
    const instance = migrated(true).at(45);
    instance.do('service.unblock');
    const subnetResourceId = instance.other();
    expect(instance.update({ network: 'External', subnetResourceId })).toBe('update/network');
    expect(instance.at(10).name(gateway)).toBe('new stv2');
    expect(instance.settled().name(gateway)).toBe('new stv2');
  });

  it('may do both at once, and is let in when that is done [P18, X23]', () => {
    const instance = migrated(true).at(45);
    const change = { network: 'External', subnetResourceId: instance.other() } as const;
    expect(instance.update(change, { unblocks: true })).toBe('update/network');
    expect(instance.at(30).name(gateway)).toBe('new nobody');
    expect(instance.settled().name(gateway)).toBe('new stv2');
    expect(instance.configuration.network).toBe('External');
  });

  it('stays shut out where that fails [P18, B5]', () => {
    const instance = migrated(true).at(45);
    instance.update({ network: 'External', subnetResourceId: instance.other() }, { unblocks: true });
    instance.at(10).fail();
    expect(instance.settled().name(gateway)).toBe('new nobody');
    expect(instance.configuration.network).toBe('None');
  });

  it('can be let in by nothing else that is set [P18, X23]', () => {
    const instance = migrated(true).at(45);
    const { settings } = instance.configuration;
    instance.update({ settings: { ...settings, tags: { a: 'b' } } });
    expect(instance.settled().name(gateway)).toBe('new nobody');
  });
});

describe('on Developer, which has no second machine', () => {
  it.each(['none', 'external', 'internal'] as const)(
    '%s, renewing: nobody is answered for 5 of the 45 minutes [X14, X14.swap]',
    (vnet) => {
      const instance = new Instance({ vnet, sku: 'Developer' });
      instance.migrate('NewIp');
      const [address = ''] = instance.status.locations[0]?.vips.map((each) => each.address) ?? [];
      const answered = (minute: number): boolean =>
        instance.at(minute).status.locations[0]?.vips.find((each) => each.address === address)?.answeredBy !==
        null;
      expect([39.9, 40, 44.9, 45].map(answered)).toEqual([true, false, false, true]);
      expect(instance.at(45).shown).toBe('Succeeded stv2');
    },
  );

  it.each(['none', 'external', 'internal'] as const)(
    '%s, preserving: nothing is added [X14, X12]',
    (vnet) => {
      const course = (sku: 'Developer' | 'Premium'): string[] => {
        const instance = new Instance({ vnet, sku });
        instance.migrate('PreserveIp');
        return instance.settled().course;
      };
      expect(course('Developer')).toEqual(course('Premium'));
    },
  );

  it('what fails while it swaps is back in 5 minutes [X14.swap, C19.handBack]', () => {
    const instance = new Instance({ sku: 'Developer' });
    instance.migrate('NewIp');
    instance.at(42).fail();
    expect(instance.at(46.9).vips).toContain('old public nobody');
    expect(instance.at(47).vips).toEqual(['old public stv1']);
    expect(instance.shown).toBe('Succeeded stv1');
  });

  it('an injection takes it down until it is over, and no other tier [C9, X14]', () => {
    const during = (sku: 'Developer' | 'Premium'): string => {
      const instance = new Instance({ sku });
      instance.update({ network: 'External', subnetResourceId: instance.other() });
      return instance.at(20).name(gateway);
    };
    expect(during('Developer')).toBe('old nobody');
    expect(during('Premium')).toBe('old stv1');
  });
});
