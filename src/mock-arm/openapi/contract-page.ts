import { forms, type NamedContract } from './contracts-page.ts';
import { type OpenApiDocument, operationsOf, type PlacedOperation } from './document.ts';
import { html, type Html, prose } from './html.ts';
import { operationView } from './operation-view.ts';
import { page } from './page.ts';
import { schemaSection } from './schema-view.ts';

interface Family {
  readonly name: string;
  readonly description: string | undefined;
  readonly operations: readonly PlacedOperation[];
}

/** The page of one contract: its operations by family, and the schemas they are made of. */
export function contractPage({ name, document }: NamedContract): string {
  const { title, version, description = '' } = document.info;
  const families = familiesOf(document);
  return page(
    title,
    html`<div class="frame">
      ${navigation(families, document)}
      <main>
        <h1>${title}</h1>
        <p class="soft">Version ${version} · ${forms(name)}</p>
        ${prose(description)} ${families.map((family) => familyView(document, family))}
        <h2 id="schemas">Schemas</h2>
        ${Object.entries(document.components.schemas).map(([each, schema]) => schemaSection(each, schema))}
      </main>
    </div>`,
  );
}

function familiesOf(document: OpenApiDocument): Family[] {
  const operations = operationsOf(document);
  const described = new Map(document.tags?.map(({ name, description }) => [name, description]));
  const names = new Set([...described.keys(), ...operations.map(tagOf)]);
  return [...names].flatMap((name) => {
    const own = operations.filter((operation) => tagOf(operation) === name);
    return own.length === 0 ? [] : [{ name, description: described.get(name), operations: own }];
  });
}

function tagOf({ operation: { tags = [] } }: PlacedOperation): string {
  return tags[0] ?? 'Others';
}

function navigation(families: readonly Family[], { components }: OpenApiDocument): Html {
  return html`<nav>
    <a href="/openapi">All contracts</a>
    <ul>
      ${families.map(
        ({ name, operations }) =>
          html`<li>
            <a href="#${anchorOf(name)}">${name}</a><span class="soft">${operations.length}</span>
          </li>`,
      )}
      <li>
        <a href="#schemas">Schemas</a><span class="soft">${Object.keys(components.schemas).length}</span>
      </li>
    </ul>
  </nav>`;
}

function familyView(document: OpenApiDocument, { name, description, operations }: Family): Html {
  return html`<section>
    <h2 id="${anchorOf(name)}">${name}</h2>
    ${description === undefined ? undefined : prose(description)}
    ${operations.map((operation) => operationView(document, operation))}
  </section>`;
}

function anchorOf(name: string): string {
  return `family-${name.toLowerCase().replaceAll(/\W+/g, '-')}`;
}
