import { createServer, type Server, type Socket } from 'node:net';
import type { VipPort } from '../../sim/index.ts';
import { CannotListenError } from '../listener.ts';
import { type CompleteGatewayOptions, portOptions, vipPorts } from './gateway-options.ts';

/**
 * An address that no VIP has, with the ports that all of them have. It holds these for as long as the gateways are there,
 * so that two mocks never share them; and it is where names lead whose address no way leads to: whoever connects is taken
 * in and hears nothing.
 */
export class Anchors {
  readonly host: string;
  /** The ports, those that were free in place of 0. */
  readonly ports: Readonly<Record<VipPort, number>>;
  readonly #servers: readonly Server[];
  readonly #sockets: ReadonlySet<Socket>;

  private constructor(
    host: string,
    ports: Readonly<Record<VipPort, number>>,
    servers: readonly Server[],
    sockets: ReadonlySet<Socket>,
  ) {
    this.host = host;
    this.ports = ports;
    this.#servers = servers;
    this.#sockets = sockets;
  }

  /**
   * Takes the ports.
   *
   * @returns undefined where this machine knows 127.0.0.1 alone, and may do with it
   * @throws CannotListenError that names the port where one is taken
   */
  static async drop(host: string, { ports, by }: CompleteGatewayOptions): Promise<Anchors | undefined> {
    const sockets = new Set<Socket>();
    const servers: Server[] = [];
    const taken: [VipPort, number][] = [];
    try {
      for (const port of vipPorts) {
        const server = createServer((socket) => hold(socket, sockets));
        taken.push([port, await listen(server, host, ports[port])]);
        servers.push(server);
      }
    } catch (error) {
      for (const server of servers) server.close();
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      if (code === 'EADDRNOTAVAIL' && by === undefined) return undefined;
      const failed = vipPorts[taken.length] as VipPort;
      throw new CannotListenError(`gateway.${portOptions[failed]}`, ports[failed], host, code);
    }
    return new Anchors(host, Object.fromEntries(taken) as Record<VipPort, number>, servers, sockets);
  }

  close(): void {
    for (const server of this.#servers) server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

/** Reads on, so as to notice when the client has had enough. */
function hold(socket: Socket, all: Set<Socket>): void {
  all.add(socket);
  socket.on('error', () => {});
  socket.once('close', () => all.delete(socket));
  socket.resume();
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}
