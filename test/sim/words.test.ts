import { describe, expect, it } from 'vitest';
import {
  displayRegion,
  iso,
  parseInstant,
  parseMigrationMode,
  regionName,
  regions,
  serviceNamePattern,
} from '../../src/sim/index.ts';

describe('a region', () => {
  it.each([
    { written: 'West US', want: 'West US' },
    { written: 'westus', want: 'West US' },
    { written: 'WESTUS2', want: 'West US 2' },
    { written: 'west europe', want: 'West Europe' },
    { written: 'East US 2 EUAP', want: 'East US 2 EUAP' },
    { written: 'Atlantis', want: undefined },
    { written: 'constructor', want: undefined },
    { written: '', want: undefined },
  ])('written $written is $want', ({ written, want }) => {
    expect(displayRegion(written)).toBe(want);
  });

  it('has one display name and one short name, and knows itself by both', () => {
    expect(new Set(regions.map(regionName)).size).toBe(regions.length);
    for (const region of regions) {
      expect(regionName(region)).toMatch(/^[a-z0-9]+$/);
      expect([displayRegion(region), displayRegion(regionName(region))]).toEqual([region, region]);
    }
  });
});

describe('an instant', () => {
  it.each([
    { text: '2024-08-19', want: Date.UTC(2024, 7, 19) },
    { text: '2024-08-19T00:30Z', want: Date.UTC(2024, 7, 19, 0, 30) },
    { text: '2024-08-19T00:30:15Z', want: Date.UTC(2024, 7, 19, 0, 30, 15) },
    { text: '2024-08-19T00:30:15.250Z', want: Date.UTC(2024, 7, 19, 0, 30, 15, 250) },
    { text: '2024-08-19T00:30:15.2509999Z', want: Date.UTC(2024, 7, 19, 0, 30, 15, 250) },
    { text: '2024-08-19T02:30:15+02:00', want: Date.UTC(2024, 7, 19, 0, 30, 15) },
    { text: '2024-02-29', want: Date.UTC(2024, 1, 29) },
    { text: '2024-08-19T00:30:15', want: undefined },
    { text: '2024-8-19', want: undefined },
    { text: '19 Aug 2024', want: undefined },
    { text: '2024-13-01', want: undefined },
    { text: '2024-08-19T25:00:00Z', want: undefined },
    { text: '', want: undefined },
  ])('$text is read as $want', ({ text, want }) => {
    expect(parseInstant(text)).toBe(want);
  });

  it.each([
    { ms: Date.UTC(2024, 7, 19), want: '2024-08-19T00:00:00Z' },
    { ms: Date.UTC(2024, 7, 19) + 1, want: '2024-08-19T00:00:00.001Z' },
    { ms: Date.UTC(2024, 7, 19) + 250, want: '2024-08-19T00:00:00.250Z' },
  ])('$ms is written $want, and read back', ({ ms, want }) => {
    expect(iso(ms)).toBe(want);
    expect(parseInstant(want)).toBe(ms);
  });
});

describe('a migration mode', () => {
  it.each([
    { text: 'PreserveIp', want: 'PreserveIp' },
    { text: 'PreserveIP', want: 'PreserveIp' },
    { text: 'preserveip', want: 'PreserveIp' },
    { text: 'NEWIP', want: 'NewIp' },
    { text: 'New Ip', want: undefined },
    { text: '', want: undefined },
  ])('$text is $want', ({ text, want }) => {
    expect(parseMigrationMode(text)).toBe(want);
  });
});

describe('the name of a service', () => {
  it.each([
    { name: 'a', fits: true },
    { name: 'Contoso-2', fits: true },
    { name: `a${'-'.repeat(48)}z`, fits: true },
    { name: `a${'-'.repeat(49)}z`, fits: false },
    { name: '2contoso', fits: false },
    { name: 'contoso-', fits: false },
    { name: 'con_toso', fits: false },
    { name: '', fits: false },
  ])('$name fits: $fits', ({ name, fits }) => {
    expect(serviceNamePattern.test(name)).toBe(fits);
  });
});
