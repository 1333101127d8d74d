import { describe, expect, it } from 'vitest';
import { defaultName, publicEndpoints, regionalName } from '../../src/model/index.ts';

describe('a default name', () => {
  it.each([
    { endpoint: 'gateway', want: 'contoso.azure-api.net' },
    { endpoint: 'portal', want: 'contoso.portal.azure-api.net' },
    { endpoint: 'developer', want: 'contoso.developer.azure-api.net' },
    { endpoint: 'management', want: 'contoso.management.azure-api.net' },
    { endpoint: 'scm', want: 'contoso.scm.azure-api.net' },
    { endpoint: 'configuration', want: 'contoso.configuration.azure-api.net' },
  ] as const)('of $endpoint is $want', ({ endpoint, want }) => {
    expect(defaultName('contoso', endpoint)).toBe(want);
  });

  it('of a region has its short name and a number', () => {
    expect(regionalName('contoso', 'westus2')).toBe('contoso-westus2-01.regional.azure-api.net');
  });

  it('is in public DNS for every endpoint, but for management alone where the instance is internal', () => {
    const all = ['gateway', 'portal', 'developer', 'management', 'scm', 'configuration'];
    expect(publicEndpoints('None', 'Premium')).toEqual(all);
    expect(publicEndpoints('External', 'Premium')).toEqual(all);
    expect(publicEndpoints('Internal', 'Premium')).toEqual(['management']);
    expect(publicEndpoints('None', 'Consumption')).toEqual(['gateway']);
  });
});
