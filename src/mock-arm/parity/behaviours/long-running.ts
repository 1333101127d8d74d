import { absent, type Behaviours, documented, observed, synthetic } from './behaviour.ts';

/** ARM §4: operations that take their time. Older is up to 2021-12-01-preview, newer from 2022-04-01-preview on. */
export const longRunningBehaviours: Behaviours = {
  'W4.1.create.older': observed(
    'A creation is a 201, Created towards Activating, with Location and Retry-After 60.',
  ),
  'W4.1.create.newer': documented(
    'A creation is a 201, Activating twice, with Location and Azure-AsyncOperation of one URL.',
  ),
  'W4.1.update.older': observed('An update is a 202, Succeeded towards Updating, with Location.'),
  'W4.1.update.newer': observed('An update is a 200, Updating twice, with both headers.'),
  'W4.1.old-values': observed('While an update runs, everything else still shows its old value.'),
  'W4.1.no-op': observed('A PUT that changes nothing is done at once, with the etag it had.'),
  'W4.1.patch.older': observed('A PATCH is a 202 with Location alone.'),
  'W4.1.patch.newer': documented('A PATCH is a 202 with both headers.'),
  'W4.1.delete.older': observed(
    'A deletion is a 202 with the service in it, Succeeded towards Deleting, its host names gone.',
  ),
  'W4.1.delete.newer': observed(
    'A deletion is a 202 with the service in it, Deleting twice, and both headers.',
  ),
  'W4.1.running.older': observed('A poll of what runs is a 202 with nothing in it, and Location again.'),
  'W4.1.running.newer': observed(
    'A poll of what runs is a 200 that says InProgress, with both headers again.',
  ),
  'W4.1.done.older': observed(
    'A poll of what is done is a 200 with the service, of a deletion with nothing.',
  ),
  'W4.1.done.newer': observed(
    'A poll of what is done is a 200 that says Succeeded, with none of the headers.',
  ),
  'W4.1.failed.older': observed(
    'A poll of what has failed is a 400: ActivationFailed, with a correlation id and a time.',
  ),
  'W4.1.failed.newer': synthetic('A poll of what has failed is a 200 that says Failed, and why.'),
  'W4.1.operation-id': observed(
    'An operation is base64 of region:name_Op_ and eight digits, as Act, Update, Term.',
  ),
  'W4.1.signed-urls': absent('Since 2025 a Location carries t, c, s and h, anew in every answer.'),
  'W4.1.group-delete': observed('The deletion of a group is polled every 15 seconds.'),
  'W4.1.backup-slashes': absent('The Location of a backup has a doubled slash.'),
  'W4.2.absolute': documented('Locations are absolute, and on the host that the client has used.'),
  'W4.2.reads-go-on': documented('While an operation runs, a GET of the service is a 200.'),
  'W4.2.seconds': documented('Retry-After is a whole number of seconds.'),
  'W4.3.undefined': observed('asyncResponse, asyncResponse= and asyncResponse=undefined are one poll.'),
  'W4.3.post-location': observed(
    'What a POST starts is polled without asyncResponse, so that its end is the service.',
  ),
  'W4.3.unknown-operation': synthetic('A poll of an operation that never was is a 404.'),
};
