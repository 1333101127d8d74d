import {
  followed,
  type OpenApiBody,
  type OpenApiDocument,
  type OpenApiParameter,
  type PlacedOperation,
} from './document.ts';
import { badge, Html, html, prose } from './html.ts';
import { typeOf } from './schema-view.ts';

/** An operation: one line, and everything about it once that is opened. */
export function operationView(
  document: OpenApiDocument,
  { operation, method, path, parameters }: PlacedOperation,
): Html {
  const { operationId, summary = '', description, requestBody, responses } = operation;
  const provenance = operation['x-provenance'];
  return html`<details class="operation" id="${operationId}">
    <summary>
      <span class="method ${method}">${method}</span>
      <span class="path">${pathView(path)}</span>
      <span>${provenance === undefined ? undefined : badge(provenance)}</span>
      <span class="what">${summary}</span>
    </summary>
    <div class="inside">
      <p class="soft"><code>${operationId}</code></p>
      ${description === undefined ? undefined : prose(description)} ${parametersView(parameters)}
      ${requestBody === undefined ? undefined : bodyView(followed(document, requestBody))}
      ${answersView(document, responses)}
    </div>
  </details>`;
}

/** A path, its parameters standing out. */
function pathView(path: string): Html {
  const [, ...rest] = html`${path}`.text.split('/');
  return new Html(rest.map((step) => `<wbr>/${step.startsWith('{') ? `<b>${step}</b>` : step}`).join(''));
}

function parametersView(parameters: readonly OpenApiParameter[]): Html | undefined {
  if (parameters.length === 0) return undefined;
  return html`<h3>Parameters</h3>
    <div class="scroll">
      <table>
        <tr>
          <th>name</th>
          <th>in</th>
          <th>type</th>
          <th></th>
        </tr>
        ${parameters.map(
          ({ name, in: place, required, schema = {}, description = '' }) =>
            html`<tr>
              <td><code>${name}</code>${required === true ? ' *' : ''}</td>
              <td>${place}</td>
              <td>${typeOf(schema)}</td>
              <td>${prose(description)}</td>
            </tr>`,
        )}
      </table>
    </div>`;
}

function bodyView({ description, required, content = {} }: OpenApiBody): Html {
  return html`<h3>Body${required === true ? ' *' : ''}</h3>
    ${description === undefined ? undefined : prose(description)} ${contentView(content)}
    ${Object.values(content).map(({ example }) => exampleView(example))}`;
}

function answersView(document: OpenApiDocument, responses: PlacedOperation['operation']['responses']): Html {
  const answers = Object.entries(responses).map(
    ([status, each]) => [status, followed(document, each)] as const,
  );
  return html`<h3>Answers</h3>
    <div class="scroll">
      <table>
        ${answers.map(
          ([status, { description = '', headers = {}, content = {} }]) =>
            html`<tr>
              <td><code>${status}</code></td>
              <td>${prose(description)} ${headersView(Object.keys(headers))}</td>
              <td>${contentView(content)}</td>
            </tr>`,
        )}
      </table>
    </div>
    ${answers.flatMap(([, { content = {} }]) => Object.values(content).map(({ example }) => exampleView(example)))}`;
}

function headersView(names: readonly string[]): Html | undefined {
  return names.length === 0 ? undefined : html`<p class="soft">With ${names.join(', ')}.</p>`;
}

function contentView(content: NonNullable<OpenApiBody['content']>): Html {
  return html`${Object.entries(content).map(
    ([type, { schema = {} }]) =>
      html`<p>
        ${typeOf(schema)} ${type === 'application/json' ? undefined : html`<span class="soft">${type}</span>`}
      </p>`,
  )}`;
}

function exampleView(example: unknown): Html | undefined {
  if (example === undefined) return undefined;
  return html`<pre>${typeof example === 'string' ? example : JSON.stringify(example, null, 2)}</pre>`;
}
