import { RehearsalError } from '../rehearsal-error.ts';
import { partsOf, type Resource } from '../resources.ts';
import type { Workings } from '../workings.ts';
import { azureZone } from './azure-names.ts';
import { plainName } from './record-sets.ts';
import type { DnsAnswer, DnsRecord, DnsView, RecordType } from './records.ts';
import { enclosing, headOf, parentOf, type Zone, writtenZone } from './zone.ts';

/** Who asks, when it is settled which network is meant. */
export type Asker = 'public' | 'onprem' | { readonly networkId: string };

/** More CNAMEs than this are taken for a circle. */
const longestChain = 8;

/** All views there are: the internet, the owner's premises, and one for each virtual network. */
export function dnsViews({ resources }: Workings): DnsView[] {
  const names = new Set<string>();
  const inside = resources.ofType('Microsoft.Network/virtualNetworks').map((network): DnsView => {
    const view = viewName(network, names);
    names.add(view);
    return view;
  });
  return ['public', 'onprem', ...inside];
}

/** Two networks of one name are told apart by their groups. */
function viewName({ id }: Resource, taken: ReadonlySet<string>): DnsView {
  const { name, resourceGroup } = partsOf(id);
  return taken.has(`vnet:${name}`) ? `vnet:${resourceGroup}/${name}` : `vnet:${name}`;
}

/** Who asks in a view. @throws RehearsalError where there is no such view */
export function askerIn(workings: Workings, view: DnsView): Asker {
  if (view === 'public' || view === 'onprem') return view;
  const views = dnsViews(workings);
  const at = views.findIndex((each) => each.toLowerCase() === view.toLowerCase());
  const network = workings.resources.ofType('Microsoft.Network/virtualNetworks')[at - 2];
  if (network) return { networkId: network.id };
  throw new RehearsalError(`There is no view \`${view}\`; there are: ${views.join(', ')}.`, 'view', view);
}

/** What an asker is told about a name: CNAMEs are followed from zone to zone. */
export function lookup(workings: Workings, asker: Asker, asked: string, type: RecordType): DnsAnswer {
  const answers: DnsRecord[] = [];
  let name = plainName(asked);
  for (let hops = 0; hops <= longestChain; hops++) {
    const zone = zoneFor(workings, asker, name);
    const records = zone && recordsIn(zone, name);
    if (zone === undefined || records === undefined) return negative('NXDOMAIN', zone, answers);
    const found = records.filter((record) => record.type === type);
    if (found.length > 0)
      return { rcode: 'NOERROR', authoritative: true, answers: [...answers, ...found], authority: [] };
    const [alias] = records.filter((record) => record.type === 'CNAME');
    if (alias === undefined) return negative('NOERROR', zone, answers);
    answers.push(alias);
    name = alias.data;
  }
  return { rcode: 'NOERROR', authoritative: true, answers, authority: [] };
}

function negative(
  rcode: DnsAnswer['rcode'],
  zone: Zone | undefined,
  answers: readonly DnsRecord[],
): DnsAnswer {
  const authority = zone?.recordsOf(zone.name)?.filter(({ type }) => type === 'SOA') ?? [];
  return { rcode, authoritative: zone !== undefined, answers, authority };
}

/** The records of a name, or those that a wildcard above it stands in with (RFC 4592). */
function recordsIn(zone: Zone, name: string): readonly DnsRecord[] | undefined {
  const own = zone.recordsOf(name);
  if (own !== undefined || name === zone.name) return own;
  let above = parentOf(name);
  while (above !== zone.name && zone.recordsOf(above) === undefined) above = parentOf(above);
  return zone.recordsOf(`*.${above}`)?.map((record) => ({ ...record, name }));
}

/**
 * The zone that answers an asker for a name. A private zone linked to his network, or a zone on his premises, hides all
 * that the public has of that name and below it. [D] C22, [R] H17
 */
function zoneFor(workings: Workings, asker: Asker, name: string): Zone | undefined {
  const { zones } = workings.resources;
  const own =
    asker === 'public'
      ? undefined
      : enclosing(name, (zone): Zone | undefined =>
          asker === 'onprem' ? onPremises(workings, zone) : zones.linkedTo(asker.networkId, zone),
        );
  return own ?? enclosing(name, (zone) => zones.public(zone) ?? azureZone(workings, zone));
}

function onPremises({ onPremZones }: Workings, name: string): Zone | undefined {
  const sets = onPremZones.get(name);
  const soa = { mname: `ns.${name}`, rname: `hostmaster.${name}`, minimum: 300 };
  return sets && writtenZone(name, sets, headOf(name, [], soa));
}
