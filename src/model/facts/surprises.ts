import type { Fact } from './fact.ts';

/** What people have met that no document foretold, and that concerns names and addresses. Rows H1 to H17. */
export const surpriseFacts = {
  H3: {
    says: 'It was unclear for long whether and until when the old compute serves those whose records nobody has moved.',
    mark: 'R',
    source: 'azure-docs #116467',
  },
  H5: {
    says: 'Another public IP on stv2, in the same subnet, changes the private address too.',
    mark: 'R',
    source: 'azure-docs #121559',
  },
  H6: {
    says: 'The private address has changed after an update of host names, and what forwarded to it was cut off.',
    mark: 'R',
    source: 'azure-docs #40309',
  },
  H7: {
    says: 'Another subnet means other compute, and with it another address: an outage for whoever knew the old one.',
    mark: 'R',
    source: 'azure-docs PR #103771',
  },
  H8: {
    says: 'A DNS label that is renamed leaves all default host names without an address.',
    mark: 'R',
    source: 'azure-docs #101984',
  },
  H14: {
    says: 'A security group that keeps the probes of Traffic Manager out leaves a second region unused when the first fails.',
    mark: 'R',
    source: 'azure-docs #75447',
  },
  H17: {
    says: 'Each endpoint wants a private zone of its own; the one that is forgotten fails alone.',
    mark: 'R',
    source: 'azure-docs #80370',
  },
  'H17.hides': {
    says: 'A private zone hides all that the public has of its name: what it does not hold is not there.',
    mark: 'I',
    source: '-',
  },
} as const satisfies Record<string, Fact>;
