import { expect, it } from 'vitest';
import { completeSeed, RehearsalError, type ServiceSeed } from '../../src/sim/index.ts';

it.each<{ says: string; seed: Record<string, unknown> }>([
  {
    says: 'a record that is neither A nor CNAME',
    seed: { customDomains: [{ name: 'a.example', record: 'MX' }] },
  },
  { says: 'a custom name without a name', seed: { customDomains: [{ name: '', record: 'A' }] } },
  { says: 'a resource group that is no part of a path', seed: { resourceGroup: 'a/b' } },
  {
    says: 'a location that it is in already',
    seed: { location: 'West US', additionalLocations: ['westus'] },
  },
  { says: 'a location twice', seed: { additionalLocations: ['Japan East', 'japaneast'] } },
  {
    says: 'a location in the form that ARM has for it',
    seed: { additionalLocations: [{ location: 'North Europe' }] },
  },
  { says: 'a location that is no list', seed: { additionalLocations: 'North Europe' } },
  { says: 'a place that is a number', seed: { location: 5 } },
  { says: 'custom names that are no list', seed: { customDomains: { name: 'a.example' } } },
  { says: 'a custom name that is nothing', seed: { customDomains: [null] } },
  { says: 'a tier that is null', seed: { sku: null } },
  { says: 'an address made in advance for stv2', seed: { platform: 'stv2', precreatedIp: true } },
])('a seed with $says is refused as misuse', ({ seed }) => {
  expect(() => completeSeed({ name: 'contoso', ...seed } as ServiceSeed)).toThrow(RehearsalError);
});

it('shows what stood in place of a region, and in which field', () => {
  const seed = { name: 'contoso', additionalLocations: [{ location: 'North Europe' }] };
  expect(() => completeSeed(seed as never)).toThrow(
    /`additionalLocations` to be a region of Azure, like .*; got `\{"location":"North Europe"\}`/,
  );
});
