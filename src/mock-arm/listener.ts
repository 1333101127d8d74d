import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RehearsalError } from '../sim/index.ts';

/** A socket that answers. */
export interface Listener {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts to listen.
 *
 * @param option names the port where it is taken
 * @throws RehearsalError where the port cannot be had
 */
export async function listen(
  server: Server,
  scheme: 'http' | 'https',
  { port, host, option }: { readonly port: number; readonly host: string; readonly option: string },
): Promise<Listener> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new CannotListenError(option, port, host, error.code ?? error.message));
    });
    server.listen(port, host, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  const name = family === 'IPv6' ? `[${address}]` : address;
  return {
    url: `${scheme}://${name}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is taken; name another one, or 0 for any free one',
  EACCES: 'it needs rights this process does not have; name one above 1023',
};

/** These are about the address, whatever the port. */
const reasonsOfHost: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no address of that name is known',
  EAI_AGAIN: 'no address of that name is known',
};

/** A port or address that cannot be had. */
export class CannotListenError extends RehearsalError {
  constructor(option: string, port: number, host: string, code: string) {
    const ofHost = reasonsOfHost[code];
    if (ofHost !== undefined) super(`Cannot listen on \`host\` \`${host}\`: ${ofHost}.`, 'host', host);
    else super(`Cannot listen on \`${option}\` ${port}: ${reasons[code] ?? code}.`, option, port);
  }
}
