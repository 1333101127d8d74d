import { type OpenApiDocument, operationsOf } from './document.ts';
import { html, type Html, prose } from './html.ts';
import { page } from './page.ts';

/** A contract and its name. */
export interface NamedContract {
  readonly name: string;
  readonly document: OpenApiDocument;
}

/** The page that leads to a page for each contract. */
export function contractsPage(contracts: readonly NamedContract[]): string {
  return page(
    'The contracts of apim-rehearsal',
    html`<main>
      <h1>The contracts of this mock</h1>
      <p class="lead">Everything that is served, as OpenAPI 3.1: to read, or to generate a client from.</p>
      <div class="cards">${contracts.map(card)}</div>
      <p>
        How much of Azure this is: <a href="/v1/parity">the parity ledger</a>, as JSON; docs/parity.md of the
        package has it to read.
      </p>
    </main>`,
  );
}

function card({ name, document }: NamedContract): Html {
  const { title, summary = '' } = document.info;
  return html`<section class="card">
    <h2><a href="/openapi/${name}">${shortTitle(title)}</a></h2>
    ${prose(summary)}
    <p class="number">${operationsOf(document).length}</p>
    <p class="soft">operations</p>
    <p>${forms(name)}</p>
  </section>`;
}

/** Without the name of the package, which stands above. */
function shortTitle(title: string): string {
  const short = title.replace(/^apim-rehearsal, /, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** Where a contract is to be had as it stands. */
export function forms(name: string): Html {
  return html`<a href="/openapi/${name}.json">JSON</a> · <a href="/openapi/${name}.yaml">YAML</a>`;
}
