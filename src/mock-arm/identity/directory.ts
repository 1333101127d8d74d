import type { MockWorld } from '../mock-world.ts';
import { ownWorld, type Worlds } from '../worlds.ts';
import { tenantNotFound, wrongSecret } from './entra-error.ts';

/** An application that is known to the login hosts. */
export interface Application {
  /** Its client id. */
  readonly clientId: string;
  /** What it must show; any will do where none is said. */
  readonly secret?: string;
}

/** Words that stand for a tenant without naming one. [R] CLIENTS §1, §2 */
const anyTenant: ReadonlySet<string> = new Set(['common', 'organizations', 'adfs']);

/** Tenants and applications of a mock. */
export class Directory {
  readonly #worlds: Worlds;
  readonly #secrets: ReadonlyMap<string, string>;

  constructor(worlds: Worlds, applications: readonly Application[] = []) {
    this.#worlds = worlds;
    this.#secrets = new Map(
      applications.flatMap(({ clientId, secret }) =>
        secret === undefined ? [] : [[clientId.toLowerCase(), secret]],
      ),
    );
  }

  /**
   * The tenant that a path names.
   *
   * @throws EntraError where there is none
   */
  tenantId(named: string): string {
    const name = named.toLowerCase();
    if (anyTenant.has(name)) return this.ownTenantId;
    const world = this.#worlds.all.find(
      (each) => each.tenantId.toLowerCase() === name || domainOf(each) === name,
    );
    if (world) return world.tenantId;
    const known = new Set(this.#worlds.all.map(({ tenantId }) => tenantId));
    throw tenantNotFound(named, [...known]);
  }

  /** People of a tenant whom its worlds know by a user name. */
  people(tenantId: string): string[] {
    const ids = this.#worlds.ofTenant(tenantId).flatMap(({ world }) => [...world.callers.values()]);
    return [...new Set(ids.map(({ id }) => id))].filter((id) => id.includes('@'));
  }

  /** The tenant of the world that is there as long as the mock. */
  get ownTenantId(): string {
    return (this.#worlds.all.find(({ name }) => name === ownWorld) ?? (this.#worlds.all[0] as MockWorld))
      .tenantId;
  }

  /** @throws EntraError where a secret is registered for an application, and it is another one */
  demandSecret(clientId: string, secret: string): void {
    const registered = this.#secrets.get(clientId.toLowerCase());
    if (registered !== undefined && registered !== secret) throw wrongSecret(clientId);
  }
}

/** The domain of a world's tenant. Synthetic. */
export function domainOf({ name }: Pick<MockWorld, 'name'>): string {
  return `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}.onmicrosoft.com`;
}
