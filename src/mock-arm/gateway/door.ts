import { createServer, type Server, type Socket } from 'node:net';

/** Where a door is. */
export interface DoorPlace {
  readonly host: string;
  /** 0 takes any that is free when the door is first opened, and keeps to it. */
  readonly port: number;
}

/**
 * A port that is listened on, or not. It shuts at once. It opens within the turn of the event loop, before any client can
 * be told of it by a socket of this process.
 */
export class Door {
  readonly #place: DoorPlace;
  readonly #receive: (socket: Socket) => void;
  /** Told of what begins and will end soon. */
  readonly #opening: (opened: Promise<void>) => void;
  #server: Server | undefined;
  #port: number;
  #isWanted = false;
  #isListening = false;
  #problem: string | null = null;

  constructor(place: DoorPlace, receive: (socket: Socket) => void, opening: (opened: Promise<void>) => void) {
    this.#place = place;
    this.#port = place.port;
    this.#receive = receive;
    this.#opening = opening;
  }

  get isOpen(): boolean {
    return this.#isWanted && this.#isListening;
  }

  /** Null where any free one is to be taken and none has been yet. */
  get port(): number | null {
    return this.#port === 0 ? null : this.#port;
  }

  /** Why it cannot be opened; null where it can. */
  get problem(): string | null {
    return this.#problem;
  }

  open(): void {
    this.#isWanted = true;
    if (this.#server !== undefined) return;
    const server = createServer({ allowHalfOpen: true, noDelay: true }, this.#receive);
    this.#server = server;
    const opened = new Promise<void>((resolve) => {
      server.on('error', (error: NodeJS.ErrnoException) => {
        this.#problem = error.code ?? error.message;
        if (this.#server === server) this.#server = undefined;
        resolve();
      });
      server.once('listening', () => {
        this.#listens(server);
        resolve();
      });
    });
    this.#opening(opened);
    server.listen(this.#port, this.#place.host);
  }

  shut(): void {
    this.#isWanted = false;
    if (this.#isListening) this.#close();
  }

  #listens(server: Server): void {
    const address = server.address();
    if (address !== null && typeof address === 'object') this.#port = address.port;
    this.#problem = null;
    this.#isListening = true;
    // Somebody may have thought better of it since: a server cannot be stopped before it has begun.
    if (!this.#isWanted) this.#close();
  }

  #close(): void {
    this.#server?.close();
    this.#server = undefined;
    this.#isListening = false;
  }
}
