import { absent, type Behaviours, documented, observed } from './behaviour.ts';

/** ARM §1: the operations, beyond what their descriptions have. */
export const operationBehaviours: Behaviours = {
  'W1.1.name-free': observed(
    'A free name is answered nameAvailable true, with the reason Valid and an empty message.',
  ),
  'W1.1.name-taken': observed('A taken name is no error: 200, nameAvailable false, AlreadyExists.'),
  'W1.1.network-status-list': documented('networkstatus of a service is a bare array, one entry a location.'),
  'W1.1.network-status-location': documented(
    'networkstatus of one location is an object, with no array around it.',
  ),
  'W1.1.outbound': documented('What a service has to reach comes as categories of endpoints.'),
  'W1.1.skus-of-service': documented('The tiers a service can have tell how they scale in lower case.'),
  'W1.1.skus-of-subscription': documented(
    'The tiers of a subscription tell it with a capital, and where there are any.',
  ),
  'W1.1.regions': documented('The regions of a service come with their count and an empty nextLink.'),
  'W1.1.apply-network': observed(
    'applynetworkconfigurationupdates of a service in no network is an InvalidOperation.',
  ),
  'W1.1.deleted-location': observed('A deleted service is found below westus and says West US.'),
  'W1.1.deleted-48h': observed('Its purge is scheduled 48 hours after the deletion.'),
  'W1.1.purge': observed(
    'A purge is polled at its Location, without asyncResponse: 202 and nothing, then 200 and nothing.',
  ),
  'W1.1.purge-scheduled': observed('Once a purge is asked for, it is scheduled for now.'),
  'W1.2.list': documented('What is inside a service is listed with its count.'),
  'W1.2.head': documented('HEAD answers the ETag and nothing else; 404 where there is nothing.'),
  'W1.2.put': documented('A PUT of something new is a 201, of something there a 200, both with an ETag.'),
  'W1.2.patch-if-match': documented('A PATCH wants If-Match.'),
  'W1.2.delete-if-match': documented('A DELETE wants If-Match, and takes * for it.'),
  'W1.2.delete-gone': documented('A DELETE of what is not there is a 204.'),
  'W1.2.pretty': observed(
    'What is inside a service comes with two spaces a level, the service itself in one line.',
  ),
  'W1.2.policy-missing': observed('A missing policy is a ResourceNotFound: PoliciesConfiguration not found.'),
  'W1.2.activating': observed('While a service is activating, what is inside it is an InvalidOperation.'),
  'W1.2.import': absent(
    'Importing an API is polled at the API itself, with asyncId and asyncCode, and ends in a 201.',
  ),
};
