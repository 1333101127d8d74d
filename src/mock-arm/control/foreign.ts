import { isIP } from 'node:net';
import { foreignHost, foreignOrigin } from './problem.ts';

const thisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * Keeps pages of other sites out, those included that have their own name lead here. [I]
 *
 * @param configuredHost the address it listens on; where that is every address, an address says nothing against a
 *   request, and only a name does
 * @throws Problem where a request is for somebody else, or comes from a page of somebody else
 */
export function demandOwn(
  { host = '', origin }: { readonly host?: string | undefined; readonly origin?: string | undefined },
  configuredHost: string,
): void {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  const bare = name.replace(/^\[(.*)\]$/, '$1');
  const isOwn =
    thisMachine.has(name) ||
    bare === configuredHost.toLowerCase() ||
    (everyAddress.has(configuredHost) && isIP(bare) !== 0);
  if (!isOwn) throw foreignHost(host);
  if (origin !== undefined && origin !== `http://${host}`) throw foreignOrigin(origin);
}
