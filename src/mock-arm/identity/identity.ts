import type { Worlds } from '../worlds.ts';
import { AuthorizationCodes } from './authorization-codes.ts';
import type { Auth, Identity } from './call.ts';
import { DeviceCodes, somebody } from './device-codes.ts';
import { type Application, Directory } from './directory.ts';
import { SigningKey } from './signing-key.ts';

/** Makes what login hosts and managed identities answer from. Nothing that takes time happens yet. */
export function createIdentity(options: {
  readonly worlds: Worlds;
  readonly auth: Auth;
  readonly applications?: readonly Application[] | undefined;
  readonly dataDir?: string | undefined;
}): Identity {
  const { worlds, auth, applications, dataDir } = options;
  const directory = new Directory(worlds, applications);
  // Where nobody looks at tokens, nobody need come and approve any either.
  const devices = new DeviceCodes(auth === 'strict' ? undefined : somebody);
  return { auth, directory, devices, codes: new AuthorizationCodes(), key: new SigningKey(dataDir) };
}
