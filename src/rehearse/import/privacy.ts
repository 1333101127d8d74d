import type { Json, JsonObject } from '../../sim/index.ts';
import type { Gathered } from './gathered.ts';
import { isObject, propertiesOf, textOf } from './shape.ts';

/** Members that hold a secret, whatever they stand in. Names of things in a vault are none. */
const secretName =
  /^(?:encodedCertificate|certificatePassword|password|pfx.*|.*(?:primary|secondary|access|shared|account)_?key|.*connection_?string|.*secret|.*sas_?token|api_?key)$/i;

/** What a secret looks like: a key in a connection string, a signature, a token of three parts, 40 and more of base64. */
const secretValue =
  /(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)\s*=|[?&]sig=|^eyJ[\w-]+\.[\w-]+\.|-----BEGIN|^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9+/]{40,}={0,2}$/;

const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Azure's own addresses are nobody's. */
const platformMail = /@mail\.windowsazure\.com$/i;

/**
 * Takes secrets out of every document, and people, unless they are to be kept. What was taken is noted by its place,
 * never by its value.
 */
export function makePrivate(gathered: Gathered, keepPeople: boolean): void {
  for (const [key, document] of gathered.documents) {
    const name = textOf(document['name']);
    const dropped = new Set<string>();
    const kept = withoutSecrets(document, '', dropped) as JsonObject;
    for (const place of [...dropped].sort())
      gathered.notes.push(`A secret is left out: ${place} of ${name}.`);
    gathered.documents.set(key, keepPeople ? kept : withoutPeople(kept, gathered));
  }
}

function withoutSecrets(value: Json, at: string, dropped: Set<string>): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((each, index) => withoutSecrets(each, `${at}.${index}`, dropped));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, Json][] => {
      const place = at === '' ? name : `${at}.${name}`;
      const isSecret = secretName.test(name) || (typeof member === 'string' && secretValue.test(member));
      const isRecord = /\.recordSets\./.test(place); // keys of DKIM and the like are public
      if (!isSecret || isRecord || member === null) return [[name, withoutSecrets(member, place, dropped)]];
      if (member !== '') dropped.add(place);
      return [];
    }),
  );
}

/** Somebody at a place that does not exist stands for everybody. */
function withoutPeople(document: JsonObject, { notes }: Gathered): JsonObject {
  const name = textOf(document['name']).toLowerCase();
  const nobody = `owner@${name}.example`;
  const hide = (text: string): string =>
    text.replaceAll(mailAddress, (address) =>
      platformMail.test(address) || address === nobody ? address : nobody,
    );
  const properties = propertiesOf(document);
  const { publisherName } = properties;
  const tags = isObject(document['tags'])
    ? Object.fromEntries(Object.entries(document['tags']).map(([tag, value]) => [tag, hide(textOf(value))]))
    : undefined;
  const after = {
    ...document,
    ...(tags && { tags }),
    properties: {
      ...properties,
      ...mapped(properties, ['publisherEmail', 'notificationSenderEmail'], hide),
      ...(publisherName !== undefined && { publisherName: `The owner of ${name}` }),
    },
  };
  if (JSON.stringify(after) !== JSON.stringify(document))
    notes.push(`People are replaced in ${textOf(document['name'])}; --keep-people keeps them.`);
  return after;
}

function mapped(object: JsonObject, names: readonly string[], map: (text: string) => string): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => (typeof object[name] === 'string' ? [[name, map(object[name])]] : [])),
  );
}
