import { absent, type Behaviours, documented, observed } from './behaviour.ts';

/** ARM §3: migrateToStv2 on the wire; what it does is told by the facts of the model, in docs/facts-coverage.md. */
export const migrationBehaviours: Behaviours = {
  'W3.since': documented('migrateToStv2 exists from 2022-04-01-preview on.'),
  'W3.accepted': documented('It is accepted with 202 and nothing but a Location.'),
  'W3.operation-id': documented('The operation is called ManageRole.'),
  'W3.operation-id-region': absent('In the examples no region stands before its name.'),
  'W3.result': documented('Its Location ends in 200 with the service: Succeeded, an empty target, stv2.'),
  'W3.default-mode': documented('Without a mode the address is preserved.'),
  'W3.mode-case': observed('NewIp, newip and NewIP are one mode.'),
  'W3.all-locations': documented('One call migrates every location.'),
  'W3.already': observed('An instance that is on stv2 answers 400; the words are ours.'),
  'W3.with-downtime': documented(
    'migrateWithDowntime=true is taken, where the documents of the time offer it.',
  ),
  'W3.disabled': absent('For some weeks of 2024 the call was refused for internal issues.'),
};
