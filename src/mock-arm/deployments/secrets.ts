import type { Json } from '../../sim/index.ts';
import { isObject } from '../arm/json.ts';
import type { Prepared } from './prepare.ts';

/** What is shown in place of a secret. [M] */
const mask = '*******';

/** A shorter one is hidden only where it stands alone: inside a text it could be a part of anything. Synthetic. */
const shortestInside = 4;

/** Every text in the values of secure parameters. */
export function secretsOf({ resolved }: Pick<Prepared, 'resolved'>): string[] {
  return Object.values(resolved).flatMap(({ value, isSecure }) => (isSecure ? textsIn(value) : []));
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((member) => textsIn(member as Json));
}

/** The same value without the secrets in it, wherever they have got to. */
export function withoutSecrets(value: Json, secrets: readonly string[]): Json {
  if (typeof value === 'string') return hidden(value, secrets);
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => withoutSecrets(each, secrets));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [name, withoutSecrets(member, secrets)] as const,
  );
  return Object.fromEntries(members);
}

function hidden(text: string, secrets: readonly string[]): string {
  if (secrets.includes(text)) return mask;
  return secrets
    .filter(({ length }) => length >= shortestInside)
    .reduce((shown, secret) => shown.replaceAll(secret, mask), text);
}
