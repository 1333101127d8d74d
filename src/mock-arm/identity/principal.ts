import { createHash } from 'node:crypto';

/** Who has signed in: an application, or a person who uses one. */
export interface Principal {
  readonly clientId: string;
  /** The object id in the directory: what roles are given to. */
  readonly oid: string;
  /** A person's user name; undefined for an application. */
  readonly userName?: string;
}

/** An application. Its object id is made from its client id, so that it is the same in every run. Synthetic. */
export function application(clientId: string): Principal {
  return { clientId, oid: objectId(`application/${clientId.toLowerCase()}`) };
}

/** A person. Likewise, the object id is made from the user name. Synthetic. */
export function person(clientId: string, userName: string): Principal {
  return { clientId, oid: objectId(`user/${userName.toLowerCase()}`), userName };
}

/** A GUID made from a text. */
export function objectId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
