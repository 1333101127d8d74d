import { describe, expect, it } from 'vitest';
import { Instance } from './instance.ts';

describe('who may not', () => {
  const join = {
    subnet: 'Microsoft.Network/virtualNetworks/subnets/join/action',
    address: 'Microsoft.Network/publicIPAddresses/join/action',
    write: 'Microsoft.ApiManagement/service/write',
  } as const;

  it.each<{ may: keyof typeof join; vnet: 'none' | 'external'; ip: boolean; want: string }>([
    { may: 'write', vnet: 'none', ip: false, want: 'refused: rbac.write' },
    { may: 'write', vnet: 'external', ip: false, want: 'refused: rbac.write' },
    { may: 'subnet', vnet: 'external', ip: false, want: 'refused: rbac.joinSubnet' },
    { may: 'subnet', vnet: 'none', ip: false, want: 'no-vnet/new' },
    { may: 'address', vnet: 'external', ip: true, want: 'refused: rbac.joinPublicIp' },
    { may: 'address', vnet: 'external', ip: false, want: 'same-subnet/external/new' },
    { may: 'address', vnet: 'none', ip: false, want: 'no-vnet/new' },
  ])('do $may, $vnet, with a public IP of its own ($ip): $want [B7, V.rbac]', ({ may, vnet, ip, want }) => {
    const instance = new Instance({ vnet, publicIp: ip });
    instance.world.execute({ type: 'caller.put', id: 'Ada', denied: [join[may].toUpperCase()] });
    expect(instance.migrate('NewIp', { caller: 'somebody else' })).not.toMatch('refused');
    instance.at(5).fail();
    expect(instance.settled().migrate('NewIp', { caller: 'ada' })).toBe(want);
  });

  it('is told which action he lacks, and that it is his [B7, V.rbac]', () => {
    const instance = new Instance({ vnet: 'external' });
    const { world } = instance;
    world.execute({ type: 'caller.put', id: 'ada', denied: [join.subnet] });
    const migrate = { type: 'service.migrate', name: 'contoso', mode: 'NewIp', caller: 'ada' } as const;
    expect(world.execute(migrate)).toMatchObject({
      refusal: {
        rule: 'rbac.joinSubnet',
        facts: ['B7', 'V.rbac'],
        says: `ada may not do ${join.subnet}. Grant ${join.subnet} to ada.`,
        resourceId: instance.subnet,
      },
    });
  });

  it('set a network may not inject, either [B7, P9]', () => {
    const instance = new Instance();
    instance.world.execute({ type: 'caller.put', id: 'ada', denied: [join.subnet] });
    const change = { network: 'External', subnetResourceId: instance.other() } as const;
    expect(instance.update(change, { caller: 'ada' })).toBe('refused: rbac.joinSubnet');
    expect(instance.update(change, { caller: 'grace' })).toBe('vnet-inject');
  });
});
