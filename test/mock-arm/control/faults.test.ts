import { expect, it } from 'vitest';
import { ControlClient, type MockFaultInfo } from '../../../src/mock-arm/index.ts';
import { faultKinds, World } from '../../../src/sim/index.ts';
import { startControl } from '../../helpers/control.ts';

const services = [{ name: 'contoso', vnet: 'external' }] as const;
const recordSets = [
  { name: '@', type: 'A', properties: { ttl: 60, aRecords: [{ ipv4Address: '10.9.8.7' }] } },
] as const;

it('a fault is put, shown, takes effect in its time and is taken away', async () => {
  const { mock, url } = await startControl({ services });
  const client = new ControlClient(url);
  const asked = {
    id: 'slow',
    kind: 'dns.slow',
    from: '2024-08-19T00:10:00Z',
    for: 'PT10M',
    delay: 'PT0.25S',
  } as const;
  const { for: _, ...said } = asked;
  const standing = { ...said, until: '2024-08-19T00:20:00Z' };
  expect(await client.createFault(asked)).toEqual({ ...standing, active: false });
  await client.advance({ by: '10m' });
  expect(await client.faults()).toEqual([{ ...standing, active: true }]);
  expect(mock.faults).toMatchObject([{ id: 'slow', delayMs: 250 }]);
  await client.deleteFault('SLOW');
  expect(await client.faults()).toEqual([]);
  expect(mock.timeline.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['fault.begun', 'fault.ended']),
  );
  await expect(client.deleteFault('slow')).rejects.toMatchObject({ status: 404 });
});

it('a fault without an id gets one, and an id that is taken is refused', async () => {
  const { url } = await startControl({ services });
  const client = new ControlClient(url);
  expect(await client.createFault({ kind: 'dns.servfail' })).toMatchObject({
    id: 'fault-1',
    until: null,
    active: true,
  });
  expect(await client.createFault({ kind: 'dns.servfail' })).toMatchObject({ id: 'fault-2' });
  await expect(client.createFault({ id: 'FAULT-1', kind: 'dns.slow' })).rejects.toMatchObject({
    status: 409,
  });
});

it('the catalogue knows every kind, and each of its examples can be sent as it stands', async () => {
  const { url } = await startControl({ services });
  const client = new ControlClient(url);
  const catalogue = await client.faultCatalogue();
  expect(catalogue.map(({ kind }) => kind)).toEqual(faultKinds);
  for (const { kind, example } of catalogue as MockFaultInfo[])
    expect(await client.createFault(example)).toMatchObject({ kind, active: true });
});

it('a zone on premises is written, seen there and nowhere else, and taken away', async () => {
  const { mock, url } = await startControl({ services });
  const client = new ControlClient(url);
  const zone = { name: 'contoso.azure-api.net', recordSets };
  expect(await client.putOnPremZone('Contoso.azure-api.net.', recordSets)).toEqual(zone);
  expect(await client.onPremZones()).toEqual([zone]);
  const { answers } = World.replay(mock.recipe).lookup('onprem', zone.name, 'A');
  expect(answers).toMatchObject([{ data: '10.9.8.7' }]);
  await client.deleteOnPremZone(zone.name);
  expect(await client.onPremZones()).toEqual([]);
  await expect(client.deleteOnPremZone(zone.name)).rejects.toMatchObject({ status: 404 });
});
