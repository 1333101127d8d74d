import type { OpenApiSchema } from './document.ts';
import { html, type Html, type Inserted, prose } from './html.ts';

/** A type in one line: what it is called, what it is a list of, or the words it may be. */
export function typeOf(schema: OpenApiSchema): Html {
  const { $ref, type, items, allOf, anyOf, oneOf, pattern, format } = schema;
  if ($ref !== undefined) return referenceTo($ref);
  if (schema.const !== undefined) return word(schema.const);
  if (schema.enum !== undefined) return strung(schema.enum.map(word), ' | ');
  const several = anyOf ?? oneOf;
  if (several !== undefined) return strung(several.map(typeOf), ' | ');
  if (allOf !== undefined) return strung(allOf.map(typeOf), ' & ');
  if (items !== undefined) return html`list of ${typeOf(items)}`;
  const name = [type ?? 'anything'].flat().join(' | ');
  if (isMap(schema)) return html`map of ${typeOf(schema.additionalProperties)}`;
  const limits = [format, pattern].filter((each) => each !== undefined);
  return html`${name}${limits.map((limit) => html` <code>${limit}</code>`)}`;
}

/** Everything about a schema of a contract. */
export function schemaSection(name: string, schema: OpenApiSchema): Html {
  const parts = [schema, ...(schema.allOf ?? [])].filter(({ properties }) => properties !== undefined);
  return html`<section class="schema" id="schema-${name}">
    <h3>${name}</h3>
    ${schema.description === undefined ? undefined : prose(schema.description)}
    ${schema.properties === undefined ? html`<p>${typeOf(schema)}</p>` : undefined} ${parts.map(membersView)}
  </section>`;
}

function membersView({ properties = {}, required = [] }: OpenApiSchema): Html {
  return html`<div class="scroll">
    <table>
      ${Object.entries(properties).map(
        ([name, member]) =>
          html`<tr>
            <td><code>${name}</code>${required.includes(name) ? ' *' : ''}</td>
            <td>${typeOf(member)} ${innerView(member)}</td>
            <td>${sinceView(member)} ${prose(member.description ?? '')}</td>
          </tr>`,
      )}
    </table>
  </div>`;
}

/** What is described in place is shown in place. */
function innerView(member: OpenApiSchema): Html | undefined {
  const inner = member.properties === undefined ? member.items : member;
  return inner?.properties === undefined ? undefined : membersView(inner);
}

function sinceView(member: OpenApiSchema): Html | undefined {
  const since = member['x-since'];
  return since === undefined ? undefined : html`<span class="mark">since ${since}</span>`;
}

function isMap(
  schema: OpenApiSchema,
): schema is OpenApiSchema & { readonly additionalProperties: OpenApiSchema } {
  return typeof schema.additionalProperties === 'object' && schema.properties === undefined;
}

function referenceTo($ref: string): Html {
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  return html`<a href="#schema-${name}">${name}</a>`;
}

function word(value: unknown): Html {
  return html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`;
}

function strung(parts: readonly Html[], between: string): Html {
  const all: Inserted[] = parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
  return html`${all}`;
}
