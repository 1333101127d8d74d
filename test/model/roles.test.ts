import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed, isAllowedBelow, type RoleName, roleNames } from '../../src/model/index.ts';

const group = '/subscriptions/s/resourceGroups/rg';
const service = `${group}/providers/Microsoft.ApiManagement/service/tailwind`;
const may = (role: RoleName, action: string): boolean =>
  isAllowed({ denied: [], roleAssignments: [{ role }] }, action, service);

const read = 'Microsoft.ApiManagement/service/read';
const write = 'Microsoft.ApiManagement/service/write';
const migrate = 'Microsoft.ApiManagement/service/migrateToStv2/action';
const join = 'Microsoft.Network/virtualNetworks/subnets/join/action';
const record = 'Microsoft.Network/dnsZones/A/write';
const privateRecord = 'Microsoft.Network/privateDnsZones/A/write';
const lock = 'Microsoft.Authorization/locks/write';
const readLock = 'Microsoft.Authorization/locks/read';

describe('a role', () => {
  it.each<{ role: RoleName; gives: readonly string[]; not: readonly string[] }>([
    { role: 'Owner', gives: [read, write, migrate, join, record, lock], not: [] },
    { role: 'Contributor', gives: [read, write, migrate, join, record, readLock], not: [lock] },
    { role: 'Reader', gives: [read, readLock], not: [write, migrate, join, lock] },
    { role: 'User Access Administrator', gives: [read, lock], not: [write, migrate, join] },
    {
      role: 'API Management Service Contributor',
      gives: [read, write, migrate, readLock],
      not: [join, lock],
    },
    { role: 'API Management Service Operator Role', gives: [read, write], not: [migrate, join] },
    { role: 'API Management Service Reader Role', gives: [read, readLock], not: [write, migrate] },
    { role: 'Network Contributor', gives: [join, record, privateRecord], not: [read, write, lock] },
    { role: 'DNS Zone Contributor', gives: [record], not: [privateRecord, join, read] },
    { role: 'Private DNS Zone Contributor', gives: [privateRecord], not: [record, read] },
    { role: 'Key Vault Contributor', gives: ['Microsoft.KeyVault/vaults/write'], not: [read, write] },
  ])('$role gives what it gives, and no more', ({ role, gives, not }) => {
    expect(gives.filter((action) => !may(role, action))).toEqual([]);
    expect(not.filter((action) => may(role, action))).toEqual([]);
  });

  it('knows no case', () => {
    for (const role of roleNames)
      for (const action of [read, write, join, lock])
        expect(may(role, action.toUpperCase())).toBe(may(role, action));
  });
});

describe('a scope', () => {
  it.each([
    { over: undefined, holds: true },
    { over: '/subscriptions/s', holds: true },
    { over: '/SUBSCRIPTIONS/S/', holds: true },
    { over: group, holds: true },
    { over: service, holds: true },
    { over: `${group}2`, holds: false },
    { over: '/subscriptions/s/resourceGroups/r', holds: false },
    { over: `${service}/apis/echo`, holds: false },
    { over: '/subscriptions/other', holds: false },
  ])('$over holds for what is below it: $holds', ({ over, holds }) => {
    const assignment = { role: 'Reader', ...(over !== undefined && { scope: over }) } as const;
    expect(isAllowed({ denied: [], roleAssignments: [assignment] }, read, service)).toBe(holds);
  });

  it('above what somebody may read lets him list', () => {
    const rights = { denied: [], roleAssignments: [{ role: 'Reader', scope: service }] } as const;
    expect(isAllowedBelow(rights, read, group)).toBe(true);
    expect(isAllowedBelow(rights, read, `${group}2`)).toBe(false);
    expect(isAllowedBelow(rights, write, group)).toBe(false);
  });
});

describe('somebody', () => {
  const action = fc.constantFrom(read, write, migrate, join, record, lock);
  const roleAssignments = fc.array(fc.record({ role: fc.constantFrom(...roleNames) }), { maxLength: 3 });
  const rights = fc.oneof(fc.constant({}), fc.record({ roleAssignments }));

  it('may do everything but what he is denied, without any role', () => {
    expect(isAllowed({ denied: [] }, lock, service)).toBe(true);
    expect(isAllowed({ denied: [], roleAssignments: [] }, read, service)).toBe(false);
  });

  it('may never do what he is denied', () => {
    fc.assert(
      fc.property(action, rights, (denied, roles) => {
        expect(isAllowed({ denied: [denied], ...roles }, denied, service)).toBe(false);
      }),
    );
  });

  it('may never do less for having another role', () => {
    fc.assert(
      fc.property(action, roleAssignments, fc.constantFrom(...roleNames), (asked, roles, role) => {
        const before = isAllowed({ denied: [], roleAssignments: roles }, asked, service);
        const after = isAllowed({ denied: [], roleAssignments: [...roles, { role }] }, asked, service);
        expect(after || !before).toBe(true);
      }),
    );
  });
});
