import { eras, type Figure } from '../model/index.ts';
import { chooseMs } from './choosing.ts';
import { formatElapsed } from './timeline.ts';
import { subnetName } from './resources.ts';
import { key } from './service.ts';
import { record, type SubnetLink, type Workings } from './workings.ts';

const hour = 3_600_000;

/** After a resource lock over the network is removed it takes this long until the subnet is unlinked. [D] D9 */
const unlinkingAfterLock: Figure = {
  documentedMs: 6 * hour,
  rangeMs: [4 * hour, 6 * hour],
  fact: 'C5.unlock.locked',
};

/** Begins to unlink a subnet that an instance has left. */
export function armLink(workings: Workings, service: string, subnetId: string): void {
  workings.links.set(linkKey(service, subnetId), { subnetId, service, waitsFor: 'time' });
  unlinkAfter(workings, service, subnetId, eras[workings.options.era].unlinking);
}

/** An instance stands in a subnet again, so that nothing is left to be undone. */
export function dropLink({ links, clock }: Workings, service: string, subnetId: string): void {
  const link = linkKey(service, subnetId);
  if (links.delete(link)) clock.cancel(timer(link));
}

/** Unlinks a subnet when its time has come; unless a resource lock keeps the platform from it. */
export function unlink(workings: Workings, id: string): void {
  const link = workings.links.get(id);
  if (link === undefined) return;
  const locks = workings.resources.locksOver(link.subnetId);
  if (locks.length > 0) {
    link.waitsFor = 'lock';
    return tell(
      workings,
      link,
      'subnet.held',
      `${subnetName(link.subnetId)} stays linked: a resource lock is over it`,
    );
  }
  workings.links.delete(id);
  tell(workings, link, 'subnet.unlinked', `${subnetName(link.subnetId)} is free of ${link.service}`);
}

/** Goes on with unlinking where no resource lock is in the way any more. */
export function resumeUnlinking(workings: Workings): void {
  for (const link of workings.links.values()) {
    if (link.waitsFor !== 'lock' || workings.resources.locksOver(link.subnetId).length > 0) continue;
    link.waitsFor = 'time';
    unlinkAfter(workings, link.service, link.subnetId, unlinkingAfterLock);
  }
}

function unlinkAfter(workings: Workings, service: string, subnetId: string, figure: Figure): void {
  const link = linkKey(service, subnetId);
  const delayMs = chooseMs(workings, figure);
  workings.clock.set(timer(link), delayMs, { type: 'unlink', link });
  record(workings, {
    subject: service,
    event: 'subnet.unlinking',
    text: `${subnetName(subnetId)} stays linked for ${formatElapsed(delayMs)}`,
    facts: [figure.fact],
    detail: { subnetId },
  });
}

function tell(workings: Workings, { service, subnetId }: SubnetLink, event: string, text: string): void {
  record(workings, { subject: service, event, text, facts: ['D9'], detail: { subnetId } });
}

function linkKey(service: string, subnetId: string): string {
  return `${key(subnetId)}|${key(service)}`;
}

function timer(link: string): string {
  return `link/${link}`;
}
