import { World } from '../../src/sim/index.ts';
import type { DnsRecord, DnsView, RecordType } from '../../src/sim/index.ts';
import { type Answer, type ArmUnderTest, type ArmUnderTestOptions, groupPath, startArm } from './arm.ts';

/** The name of the zones that {@link startZones} makes. */
export const zone = 'contoso.com';

/** How each kind of zone is spelled. */
export const spellings = [
  { word: 'dnsZones', type: 'Microsoft.Network/dnszones', ttl: 'TTL', a: 'ARecords', cname: 'CNAMERecord' },
  {
    word: 'privateDnsZones',
    type: 'Microsoft.Network/privateDnsZones',
    ttl: 'ttl',
    a: 'aRecords',
    cname: 'cnameRecord',
  },
] as const;

/** One of {@link spellings}. */
export type Spelling = (typeof spellings)[number];

/** Path of a zone, or of something in it, in the group `net`. */
export function zonePath(arm: ArmUnderTest, word: Spelling['word'], inside = '', name = zone): string {
  return `${groupPath(arm, 'net')}/providers/Microsoft.Network/${word}/${name}${inside}`;
}

/** A mock with a zone of each kind, and with the networks of tests. */
export async function startZones(options: ArmUnderTestOptions = {}): Promise<ArmUnderTest> {
  const arm = await startArm({ groups: ['net', 'other'], networks: true, ...options });
  for (const { word } of spellings) await demand(arm.put(zonePath(arm, word), { location: 'global' }));
  return arm;
}

/** An answer that has to be a success. */
export async function demand(answer: Promise<Answer>): Promise<Answer> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return answer;
}

/** The body of an A record set. */
export function addresses({ ttl, a }: Spelling, ...all: readonly string[]): object {
  return { properties: { [ttl]: 60, [a]: all.map((ipv4Address) => ({ ipv4Address })) } };
}

/** The body of a CNAME record set. */
export function alias({ ttl, cname }: Spelling, target: string): object {
  return { properties: { [ttl]: 60, [cname]: { cname: target } } };
}

/** What DNS answers in the world of a mock as it stands. */
export function looked(arm: ArmUnderTest, view: DnsView, name: string, type: RecordType): DnsRecord[] {
  return [...World.replay(arm.recipe).lookup(view, name, type).answers];
}
