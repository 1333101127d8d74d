import { expect } from 'vitest';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where there is none. */
  readonly json: Record<string, unknown> | undefined;
}

/** A provider of Terraform on the wire: what every one of its requests carries, and a log of what it said and heard. */
export class Provider {
  /** `METHOD path status`, with the parts that differ from run to run replaced. */
  readonly log: string[] = [];
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #hidden: readonly (readonly [seen: string, shown: string])[];
  #token: string | undefined;

  /**
   * @param base scheme, host and port of the mock
   * @param hidden what the log shows in place of what
   */
  constructor(
    base: string,
    headers: Readonly<Record<string, string>>,
    hidden: readonly (readonly [seen: string, shown: string])[],
  ) {
    this.#base = base;
    this.#headers = headers;
    this.#hidden = hidden;
  }

  /** @param path as the provider spells it, doubled slashes and all */
  async send(
    method: string,
    path: string,
    body?: object | URLSearchParams,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const form = body instanceof URLSearchParams;
    const response = await fetch(this.#base + path, {
      method,
      headers: {
        'user-agent': 'a provider',
        ...(!form && this.#headers),
        ...headers,
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
      },
      ...(body && { body: form ? body.toString() : JSON.stringify(body) }),
    });
    const text = await response.text();
    this.log.push(`${method} ${this.#shown(path)} ${response.status}`);
    const json = /json/.test(response.headers.get('content-type') ?? '')
      ? (JSON.parse(text) as Record<string, unknown>)
      : undefined;
    return { status: response.status, headers: response.headers, text, json };
  }

  /** Signs in; the token goes with everything from here on. */
  async signIn(path: string, form: Readonly<Record<string, string>>): Promise<void> {
    const { status, json } = await this.send('POST', path, new URLSearchParams(form));
    expect([status, json?.['token_type']]).toEqual([200, 'Bearer']);
    this.bears(json?.['access_token'] as string);
  }

  /** A token it has from somewhere else goes with everything from here on. */
  bears(token: string): void {
    // Anything else it calls an unexpected token format.
    expect(token.split('.')).toHaveLength(3);
    // Without an object id it would ask Microsoft Graph for one.
    expect(claimsOf(token)).toMatchObject({
      oid: expect.any(String) as string,
      tid: expect.any(String) as string,
    });
    this.#token = token;
  }

  /** What it shows of itself. */
  get token(): string {
    return this.#token ?? expect.fail('it has not signed in');
  }

  /** Path and query of a URL in an answer: where this kind of provider goes on asking, whatever the host says. */
  rebased(url: string | null): string {
    // What is relative it refuses.
    const { pathname, search, origin } = new URL(url as string);
    expect(origin).toBe(this.#base);
    return pathname + search;
  }

  /** Everything that was logged since this was last asked. */
  said(): string[] {
    return this.log.splice(0);
  }

  #shown(path: string): string {
    const shorter = this.#hidden.reduce((text, [seen, shown]) => text.replaceAll(seen, shown), path);
    return shorter.replaceAll(/(operationresults|operationstatuses)\/[^?]+/gi, '$1/{id}');
  }
}

/** What a token says of its owner. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, claims = ''] = token.split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Readonly<Record<string, unknown>>;
}
