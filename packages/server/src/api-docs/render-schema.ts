import { html } from 'hono/html'
import {
  type ApiSchema,
  alternativesOf,
  isReference,
  nameOf,
  typesOf,
  type WrittenSchema,
} from './api-schema.ts'

type Html = ReturnType<typeof html>

/** What a value is, in few words, with links to the schemas it names. */
export function renderType(schema: ApiSchema): Html {
  if (isReference(schema)) return html`<a href="#schema-${nameOf(schema)}">${nameOf(schema)}</a>`
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum !== undefined) {
    return html`${schema.enum.map((each, index) => html`${index === 0 ? '' : ' · '}<code>${String(each)}</code>`)}`
  }
  const alternatives = alternativesOf(schema)
  if (alternatives.length > 0) {
    return html`${alternatives.map((each, index) => html`${index === 0 ? '' : ' or '}${renderType(each)}`)}`
  }
  return renderPlainType(schema)
}

function renderPlainType(schema: WrittenSchema): Html {
  const types = typesOf(schema)
  if (types.includes('array')) {
    const items = schema.items === undefined ? 'anything' : renderType(schema.items)
    return html`list of ${items}${types.includes('null') ? ' or null' : ''}`
  }
  const words = types.length === 0 ? 'anything' : types.join(' or ')
  return html`${words}${schema.format === undefined ? '' : ` (${schema.format})`}`
}

/** A schema with its name, meaning and fields. */
export function renderSchema(name: string, schema: ApiSchema): Html {
  if (isReference(schema)) return html`<h3 id="schema-${name}">${name}</h3><p>${renderType(schema)}</p>`
  return html`<section>
    <h3 id="schema-${name}">${name}</h3>
    ${schema.description === undefined ? '' : html`<p>${schema.description}</p>`}
    ${schema.properties === undefined ? html`<p>${renderType(schema)}</p>` : renderFields(schema)}
  </section>`
}

function renderFields({ properties = {}, required = [] }: WrittenSchema): Html {
  return html`<table>
    <thead><tr><th scope="col">Field</th><th scope="col">Is</th><th scope="col">Meaning</th></tr></thead>
    <tbody>${Object.entries(properties).map(
      ([name, property]) => html`<tr>
        <td><code>${name}</code>${required.includes(name) ? '' : html` <i>optional</i>`}</td>
        <td>${renderType(property)}</td>
        <td>${isReference(property) ? '' : (property.description ?? '')}</td>
      </tr>`,
    )}</tbody>
  </table>`
}
