import type { ClientPlace, DnsView, Vip, World } from '../../sim/index.ts';

const networks = 'Microsoft.Network/virtualNetworks';

/** The view from a virtual network; undefined where there is no such network any more. */
export function viewOf(world: World, networkId: string): DnsView | undefined {
  const known = [...world.resources.values()].filter(({ type }) => type === networks);
  const at = known.findIndex(({ id }) => id.toLowerCase() === networkId.toLowerCase());
  return at === -1 ? undefined : world.dnsViews.filter((view) => view.startsWith('vnet:'))[at];
}

/**
 * Where somebody stands who can reach a VIP: on the internet, or in its own network. Undefined where that network is gone.
 */
export function placeInside(world: World, { networkId }: Pick<Vip, 'networkId'>): ClientPlace | undefined {
  const view = networkId === null ? 'public' : viewOf(world, networkId);
  return view && { view };
}
