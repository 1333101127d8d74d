// What the mock does of what Azure does, and what it says where it refuses: openapi/generated/parity.json, docs/parity.md and
// docs/errors.md.
import { readFileSync } from 'node:fs';
import { errorCatalogue } from './error-catalogue.mjs';
import { wireRowPattern } from './fact-rows.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { table, writePage } from './pages.mjs';
import { testsByRow } from './test-citations.mjs';
import { provocations } from './test-provocations.mjs';

/**
 * @typedef {import('../src/mock-arm/parity/ledger.ts').Ledger} Ledger
 * @typedef {import('../src/mock-arm/parity/ledger.ts').OperationEntry} OperationEntry
 * @typedef {import('../src/mock-arm/parity/mark.ts').Tally} Tally
 * @typedef {import('./error-catalogue.mjs').CatalogueEntry} CatalogueEntry
 */

/** The contracts whose operations are in the ledger, and the test that takes away the handler of each. */
const contracts = [
  { name: 'arm', witness: 'test/mock-arm/arm/operations.test.ts' },
  { name: 'identity', witness: 'test/mock-arm/identity/operations.test.ts' },
];

/** Writes all three. */
export async function writeParityPages() {
  const ledger = await readLedger();
  await writePage('openapi/generated/parity.json', JSON.stringify(ledger));
  await writePage('docs/parity.md', parityPage(ledger));
  await writePage('docs/errors.md', errorsPage(await errorCatalogue(), await errorCatalogue('EntraError')));
}

/**
 * The ledger, as contracts and tests are now.
 *
 * @returns {Promise<Ledger>}
 */
export async function readLedger() {
  const [{ ledgerOf }] = await loadTypeScript(['src/mock-arm/parity/ledger.ts']);
  const tests = testsByRow(wireRowPattern);
  const described = contracts.map(({ name, witness }) => ({
    document: JSON.parse(readFileSync(`openapi/generated/${name}.json`, 'utf8')),
    witness,
  }));
  return ledgerOf(described, (/** @type {string} */ row) => tests.get(row) ?? []);
}

/** @param {Ledger} ledger */
function parityPage({ totals, operations, absentGroups, beside, behaviours }) {
  const versions = /** @type {(keyof typeof totals.operations)[]} */ (Object.keys(totals.operations));
  return `# What the mock does of what Azure does

<!-- Generated from openapi/, src/mock-arm/parity and the tests by \`npm run generate\`. -->

Every operation that the official descriptions of Microsoft.ApiManagement have, and every statement about the wire that a
test can hold the mock to, each with how well it is known. **Documented**: Microsoft says so. **Observed**: recorded, or
quoted by somebody who saw it. **Inferred**: it follows from those. **Synthetic**: nothing public says, so we chose.
**Absent**: Azure has it and the mock has not; an operation then answers 501 NotSimulated. Parity is the first three of all
there is: what is synthetic never counts.

The mark of an operation is the strongest that it has; \`openapi/\` says which part of it is known from where.
Nothing has a mark but _absent_ without a test, and that of an operation takes its handler away and sees it fail. The same
as JSON: \`GET /v1/parity\` of the control API.

${summary(totals)}

Counted are the operations of the service itself, and of every group of which anything is served. What is said where
something is refused stands in [errors.md](errors.md); what holds the facts of the model, in
[facts-coverage.md](facts-coverage.md).

## Operations

${table(
  ['operation', 'request', 'since', 'mark'],
  operations.map(({ operationId, method, path, versions: [since = ''], mark }) => [
    operationId,
    request(method, path),
    since,
    mark ?? missing,
  ]),
)}

All that are served are held by \`${contracts[0]?.witness}\`, and those around a sign-in by
\`${contracts[1]?.witness}\`.

## Groups of which nothing is served

${table(
  ['group', ...versions, 'mark'],
  absentGroups.map(({ group, operations: counts }) => [
    group,
    ...versions.map((version) => String(counts[version])),
    'absent',
  ]),
)}

## Served beside these

ARM itself, what stands around a service, where operations are polled, and where clients sign in. There is no total: nobody would want all of it.

${table(
  ['family', 'operation', 'request', 'mark'],
  beside.map(({ family, operationId, method, path, mark }) => [
    family,
    operationId,
    request(method, path),
    mark ?? missing,
  ]),
)}

## Behaviour

Rows are named after the sections of [wire.md](wire.md), which say where each is known from.

${table(
  ['row', 'statement', 'mark', 'held by'],
  behaviours.map(({ row, says, mark, witnesses }) => [
    row,
    says,
    mark,
    mark === 'absent' ? '' : witnesses.map((file) => `\`${file}\``).join('<br>') || missing,
  ]),
)}
`;
}

const missing = '**nothing yet**';

/** @param {Ledger['totals']} totals */
function summary({ operations, described, behaviours }) {
  const rows = [
    ...Object.entries(operations).map(([version, tally]) =>
      tallyRow(`operations of ${version}, groups served`, tally),
    ),
    ...Object.entries(described).map(([version, tally]) => tallyRow(`operations of ${version}, all`, tally)),
    tallyRow('behaviours', behaviours),
  ];
  const marks = ['documented', 'observed', 'inferred', 'synthetic', 'absent'];
  return table(['', 'of', ...marks, '**parity**'], rows);
}

/**
 * @param {string} what
 * @param {Tally} tally
 */
function tallyRow(what, { total, documented, observed, inferred, synthetic, absent, parityPercent }) {
  const share = (/** @type {number} */ count) => `${count} (${percent((100 * count) / total)})`;
  const counts = [documented, observed, inferred, synthetic, absent].map(share);
  return [what, String(total), ...counts, `**${percent(parityPercent)}**`];
}

/** @param {number} value */
function percent(value) {
  return `${Math.round(10 * value) / 10} %`;
}

/**
 * @param {string} method
 * @param {string} path
 */
function request(method, path) {
  const group =
    '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/';
  return `\`${method} ${path.replace(group, '…/')}\``;
}

/**
 * @param {CatalogueEntry[]} catalogue
 * @param {CatalogueEntry[]} logins
 */
function errorsPage(catalogue, logins) {
  return `# What the mock says where it refuses

<!-- Generated from src/mock-arm and test/parity by \`npm run generate\`. -->

Every refusal of the ARM side: ${catalogue.length} of them. What stands in ‹these› comes from the request. **Who says it**
decides the envelope: \`arm\` is ARM itself (\`error\` with code and message, and \`x-ms-failure-cause: gateway\`),
\`provider\` is Microsoft.ApiManagement (\`details\` and \`innerError\` are always there, null where they are empty),
\`network\` is Microsoft.Network (\`details\` is always a list), \`dns\` are the providers of DNS (code and message with
nothing around them).

Marks, of code and words together unless said otherwise: **D** documented, **R** recorded or quoted, **I** inferred,
**M** wording that is known without a stored copy, **S** synthetic, ours.

${errorsTable('who says it', catalogue)}

## Login hosts

Every refusal of whoever gives out tokens: ${logins.length} of them, as JSON with \`error\`, \`error_description\` (code and
words), \`error_codes\`, \`timestamp\`, \`trace_id\` and \`correlation_id\`.

${errorsTable('error', logins)}
`;
}

/**
 * @param {string} origins what is in the third column
 * @param {CatalogueEntry[]} catalogue
 */
function errorsTable(origins, catalogue) {
  const known = provocations();
  return table(
    ['status', 'code', origins, 'in these words', 'when', 'mark'],
    catalogue
      .toSorted((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
      .map(({ name, status, code, origin, message, marks, note }) => [
        String(status),
        code,
        origin,
        message,
        whenOf(known.get(name)),
        marksOf(marks, note),
      ]),
  );
}

/** @param {{ when: string, provoked: boolean } | undefined} provocation */
function whenOf(provocation) {
  if (provocation === undefined) return missing;
  return provocation.provoked ? provocation.when : `_${provocation.when}_`;
}

/**
 * The marks, with what is said of them where there are several.
 *
 * @param {string[]} marks
 * @param {string} note
 */
function marksOf(marks, note) {
  if (marks.length === 0) return missing;
  return marks.length === 1 ? (marks[0] ?? '') : note.replaceAll(/\[([A-Z])\]/g, '**$1**');
}
