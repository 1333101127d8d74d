import { constants } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import { type Authority, signFor } from '../authority.ts';

/** A session that is taken up again would pass by the name that is asked for, so none is handed out. */
const secureOptions = constants.SSL_OP_NO_TICKET;

/** Whoever asks for more different names is not served: nobody has so many. */
const mostNames = 5_000;

/** A certificate for each host name, made when it is first asked for. */
export class HostCertificates {
  readonly #authority: Authority;
  readonly #made = new Map<string, Promise<SecureContext>>();
  /** What is shown to those who ask for no name, or for one that is not known: nothing. The handshake ends there. */
  readonly nothing = createSecureContext({ secureOptions });

  constructor(authority: Authority) {
    this.#authority = authority;
  }

  for(hostName: string): Promise<SecureContext> {
    const known = this.#made.get(hostName);
    if (known) return known;
    if (this.#made.size >= mostNames) return Promise.resolve(this.nothing);
    const made = signFor(this.#authority, [hostName]).then(({ certificate, privateKey }) =>
      createSecureContext({ cert: certificate, key: privateKey, minVersion: 'TLSv1.2', secureOptions }),
    );
    this.#made.set(hostName, made);
    return made;
  }
}
