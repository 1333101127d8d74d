import { key } from './key.ts';
import {
  referredBy,
  type Resource,
  type ResourceType,
  scopeOf,
  type Subnet,
  subnetsOf,
  subnetReferences,
} from './resources.ts';

/** All resources of a world by id, by type, and by what stands in them or refers to them. */
export class ResourceStore {
  readonly #all = new Map<string, Resource>();
  readonly #byType = new Map<ResourceType, Map<string, Resource>>();
  readonly #subnets = new Map<string, Subnet>();
  /** The subnets that refer to a security group or a route table, by its id. */
  readonly #referring = new Map<string, Map<string, Subnet>>();

  constructor(resources: Iterable<Resource> = []) {
    for (const resource of resources) this.set(resource);
  }

  /** Every resource, by {@link key} of its id, in the order in which they came. */
  get all(): ReadonlyMap<string, Resource> {
    return this.#all;
  }

  /** The resource of this id; undefined where there is none. */
  get(id: string | null): Resource | undefined {
    return id === null ? undefined : this.#all.get(key(id));
  }

  /** All resources of a type, in the order in which they came. */
  ofType(type: ResourceType): Resource[] {
    return [...(this.#byType.get(type)?.values() ?? [])];
  }

  /** The subnet of this id; undefined where there is none. */
  subnet(id: string | null): Subnet | undefined {
    return id === null ? undefined : this.#subnets.get(key(id));
  }

  /** The subnets that a security group or a route table is attached to. */
  subnetsReferringTo(id: string): Subnet[] {
    return [...(this.#referring.get(key(id))?.values() ?? [])];
  }

  /** The resource locks over something, by its id. */
  locksOver(id: string): Resource[] {
    const under = `${key(id)}/`;
    return this.ofType('Microsoft.Authorization/locks').filter((lock) =>
      under.startsWith(`${key(scopeOf(lock))}/`),
    );
  }

  /** Puts a resource in, in place of the one of its id. */
  set(resource: Resource): void {
    this.#forgetSubnets(this.get(resource.id));
    this.#all.set(key(resource.id), resource);
    entryOf(this.#byType, resource.type).set(key(resource.id), resource);
    if (resource.type !== 'Microsoft.Network/virtualNetworks') return;
    for (const subnet of subnetsOf(resource)) {
      this.#subnets.set(key(subnet.id), subnet);
      for (const id of references(subnet)) entryOf(this.#referring, id).set(key(subnet.id), subnet);
    }
  }

  /** Takes a resource out. */
  delete(resource: Resource): void {
    this.#forgetSubnets(resource);
    this.#all.delete(key(resource.id));
    this.#byType.get(resource.type)?.delete(key(resource.id));
  }

  #forgetSubnets(resource: Resource | undefined): void {
    if (resource?.type !== 'Microsoft.Network/virtualNetworks') return;
    for (const subnet of subnetsOf(resource)) {
      this.#subnets.delete(key(subnet.id));
      for (const id of references(subnet)) this.#referring.get(id)?.delete(key(subnet.id));
    }
  }
}

function references(subnet: Subnet): string[] {
  return subnetReferences.flatMap((name) => {
    const id = referredBy(subnet, name);
    return id === null ? [] : [key(id)];
  });
}

function entryOf<Key, Value>(maps: Map<Key, Map<string, Value>>, of: Key): Map<string, Value> {
  const found = maps.get(of) ?? new Map<string, Value>();
  maps.set(of, found);
  return found;
}
