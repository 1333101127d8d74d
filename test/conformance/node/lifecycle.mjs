/**
 * What all versions of the client have in common: calls by their names, in groups.
 *
 * @typedef {Readonly<Record<string, (...args: unknown[]) => unknown>>} Calls
 * @typedef {{ readonly apiManagementService: Calls, readonly deletedServices?: Calls }} Client
 * @typedef {{ name: string, provisioningState: string, platformVersion: string, location: string, tags: object }} Service
 */

const [group, name] = ['rg', 'tailwind'];

/**
 * Creates, updates, lists, migrates, deletes and purges.
 *
 * @param {Client} client of any version
 * @returns what it saw
 */
export async function live({ apiManagementService: services, deletedServices: graveyard }) {
  const wanted = {
    location: 'westus',
    sku: { name: 'Developer', capacity: 1 },
    publisherEmail: 'apis@tailwind.example',
    publisherName: 'Tailwind',
  };
  const created = await done(services, 'createOrUpdate', group, name, wanted);
  const updated = await done(services, 'update', group, name, { tags: { stage: 'test' } });
  const listed = await namesOf(services['list']?.());
  const migrates = 'beginMigrateToStv2AndWait' in services;
  const migrated = migrates ? await done(services, 'migrateToStv2', group, 'seeded') : undefined;
  await done(services, 'deleteMethod' in services ? 'deleteMethod' : 'delete', group, name);
  const gone = await Promise.resolve(services['get']?.(group, name)).catch(({ statusCode, code }) => [
    statusCode,
    code,
  ]);
  const deleted = await namesOf(graveyard?.['listBySubscription']?.());
  if (graveyard) await done(graveyard, 'purge', name, 'westus');
  return {
    created: [created.provisioningState, created.location],
    updated: updated.tags,
    listed,
    migrated: migrated?.platformVersion,
    gone,
    deleted,
    left: await namesOf(graveyard?.['listBySubscription']?.()),
  };
}

/**
 * The same call of every version: one that waits by itself, or the one that says so.
 *
 * @param {Calls} calls
 * @param {string} method
 * @param {unknown[]} args
 * @returns {Promise<Service>}
 */
async function done(calls, method, ...args) {
  const waiting = `begin${method.charAt(0).toUpperCase()}${method.slice(1)}AndWait`;
  return /** @type {Promise<Service>} */ (calls[waiting in calls ? waiting : method]?.(...args));
}

/**
 * Of a list that comes by and by, or, as of version 6, at once; undefined where there is no such list.
 *
 * @param {unknown} list
 */
async function namesOf(list) {
  if (list === undefined) return undefined;
  const entries = await /** @type {Promise<AsyncIterable<Service>>} */ (list);
  const names = [];
  for await (const entry of entries) names.push(entry.name);
  return names;
}
