import { expect, it } from 'vitest';
import { groupPath, newest, servicePath } from '../helpers/arm.ts';
import { type Schema, startControl } from '../helpers/control.ts';

it('a world that is replayed under another name has all that stands in it in its own subscription', async () => {
  const subscriptionId = '1A2B3C4D-0000-4000-8000-00000000ABCD';
  const network = '/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/shared';
  const { mock, get, post } = await startControl({
    subscriptionId,
    resourceGroups: [{ name: 'net', location: 'West US' }],
    resources: [
      {
        id: `/subscriptions/${subscriptionId.toLowerCase()}${network}`,
        type: 'Microsoft.Network/virtualNetworks',
        body: { location: 'westus', properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } } },
      },
    ],
    services: [{ name: 'contoso', vnet: 'external' }],
  });
  const walls = `${groupPath(mock, 'net')}/providers/Microsoft.Network/networkSecurityGroups/walls`;
  await fetch(`${mock.arm}${walls}?api-version=${newest}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ location: 'westus', properties: {} }),
  });
  const { body: recipe } = await get<Schema<'Recipe'>>('/v1/worlds/default/journal');
  const { status, body: copy } = await post<Schema<'World'>>('/v1/worlds', { name: 'copy', recipe });
  expect([status, copy.subscriptionId === subscriptionId]).toEqual([201, false]);
  const standing = [
    `/subscriptions/${copy.subscriptionId}${network}`,
    walls.replace(subscriptionId, copy.subscriptionId),
    servicePath(copy, 'contoso'),
  ];
  for (const path of standing) {
    const answer = await fetch(`${mock.arm}${path}?api-version=${newest}`);
    const text = await answer.text();
    expect([path, answer.status]).toEqual([path, 200]);
    expect(text.toLowerCase()).not.toContain(subscriptionId.toLowerCase());
  }
});
