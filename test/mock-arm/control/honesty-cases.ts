import type { Cases } from './case.ts';

/** How much of Azure this is, and what the contracts are. */
export const honestyCases: Cases<'Parity_Get' | 'OpenApi_Browse' | 'OpenApi_Get'> = {
  Parity_Get: {
    path: '/v1/parity',
    cases: [
      { says: 'shows the ledger', status: 200 },
      { says: 'takes no parameter', path: '?mark=absent', status: 400, field: 'mark' },
    ],
  },
  OpenApi_Browse: { path: '/openapi', cases: [{ says: 'shows a page', status: 200 }] },
  OpenApi_Get: {
    path: '/openapi',
    cases: [
      ...['arm', 'control', 'identity'].flatMap((name) =>
        ['', '.json', '.yaml'].map((form) => ({
          says: `has ${name}${form}`,
          path: `/openapi/${name}${form}`,
          status: 200,
        })),
      ),
      { says: 'knows no other contract', path: '/openapi/graph.json', status: 404 },
      { says: 'knows no other form', path: '/openapi/arm.xml', status: 404 },
      { says: 'leads nowhere else', path: '/openapi/..%2farm', status: 404 },
    ],
  },
};
