/** Hosts of the public cloud that the mock answers for, as clients have them built in. [R] CLIENTS §1 */
export const publicHosts: readonly string[] = [
  'management.azure.com',
  'login.microsoftonline.com',
  'login.windows.net',
  'login.microsoft.com',
  'sts.windows.net',
  'graph.microsoft.com',
  'graph.windows.net',
];

/** Where a machine in Azure asks who it is, always over plain http. [D] IMDS */
const metadataHost = '169.254.169.254';

/** What the names of all instances end in. */
const instanceNames = '.azure-api.net';

/** Whether the public cloud has this host, and the mock answers in its place. */
export function isPublicHost(host: string): boolean {
  return publicHosts.includes(host);
}

/** Whether the mock answers for this host over plain http. */
export function isPlainHost(host: string): boolean {
  return host === metadataHost || isPublicHost(host);
}

/** Whether Azure gives a name like this to an instance. */
export function isInstanceName(host: string): boolean {
  return host.endsWith(instanceNames);
}

/** What somebody reads who has asked for something else. */
export const servedHosts = [
  ...publicHosts,
  `*${instanceNames} (with the gateway on)`,
  'the ports of the mock itself',
].join(', ');
