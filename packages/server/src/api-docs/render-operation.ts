import { html, raw } from 'hono/html'
import { type ApiOperation, tokenScopesOf } from './api-operation.ts'
import { type ApiSchema, isReference } from './api-schema.ts'
import { curlCall } from './curl-call.ts'
import { exampleOf } from './example-of.ts'
import { renderType } from './render-schema.ts'

type Html = ReturnType<typeof html>

export interface Rendering {
  /** As callers write it: https://undagi.kota.go.id/api */
  readonly api: string
  readonly schemas: Readonly<Record<string, ApiSchema>>
}

export function renderOperation(operation: ApiOperation, { api, schemas }: Rendering): Html {
  const { method, path, does } = operation
  const bodySchema = bodySchemaOf(does)
  const body = bodySchema === undefined ? undefined : exampleOf(bodySchema, schemas)
  return html`<section class="operation">
    <h3 id="${does.operationId ?? ''}"><code class="method">${method.toUpperCase()}</code> <code>${path}</code></h3>
    <p>${does.summary ?? ''}${renderAccess(does)}</p>
    ${renderParameters(does)}
    ${bodySchema === undefined ? '' : html`<p>Body: ${renderType(bodySchema)}</p>`}
    <pre>${curlCall(operation, { api, body })}</pre>
    ${renderResponses(does)}
  </section>`
}

type Does = ApiOperation['does']

function renderAccess({ security }: Does): Html {
  if (security === undefined) return html` <i>Needs no session.</i>`
  const scopes = tokenScopesOf(security)
  if (scopes.length === 0) return html` <i>Only with a session.</i>`
  return html` <i>Scopes of a token: ${raw(scopes.map((scope) => `<code>${scope}</code>`).join(' or '))}.</i>`
}

function renderParameters({ parameters = [] }: Does): Html | '' {
  const written = parameters.flatMap((each) => (isWritten(each) ? [each] : []))
  if (written.length === 0) return ''
  return html`<table>
    <thead><tr><th scope="col">Parameter</th><th scope="col">Is</th><th scope="col">Meaning</th></tr></thead>
    <tbody>${written.map(
      ({ name, in: place, required, schema, description }) => html`<tr>
        <td><code>${name}</code> <i>${place}${required === true ? '' : ', optional'}</i></td>
        <td>${schema === undefined ? '' : renderType(schema)}</td>
        <td>${description ?? (schema === undefined || isReference(schema) ? '' : (schema.description ?? ''))}</td>
      </tr>`,
    )}</tbody>
  </table>`
}

function renderResponses({ responses = {} }: Does): Html {
  const rows: [string, { description: string; content?: Content }][] = Object.entries(responses)
  return html`<table>
    <thead><tr><th scope="col">Answer</th><th scope="col">Is</th><th scope="col">When</th></tr></thead>
    <tbody>${rows.map(
      ([status, { description, content }]) => html`<tr>
        <td><code>${status}</code></td>
        <td>${schemaIn(content) === undefined ? '' : renderType(schemaIn(content) ?? {})}</td>
        <td>${raw(markCodes(description))}</td>
      </tr>`,
    )}</tbody>
  </table>`
}

type Content = Readonly<Record<string, { readonly schema?: ApiSchema }>>

const schemaIn = (content: Content = {}) => Object.values(content)[0]?.schema

function bodySchemaOf({ requestBody }: Does): ApiSchema | undefined {
  return requestBody === undefined || '$ref' in requestBody ? undefined : schemaIn(requestBody.content)
}

function isWritten<P extends object>(parameter: P): parameter is Exclude<P, { $ref: string }> {
  return !('$ref' in parameter)
}

/** Descriptions of problems are lines of "`code`: sentence". */
function markCodes(description: string): string {
  const escaped = description.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
  return escaped.replaceAll(/`([^`]+)`/g, '<code>$1</code>').replaceAll('\n\n', '<br>')
}
