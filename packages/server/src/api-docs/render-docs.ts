import { html } from 'hono/html'
import { type ApiDocument, operationsByTag } from './api-operation.ts'
import { renderIntroduction } from './render-introduction.ts'
import { renderOperation } from './render-operation.ts'
import { renderSchema } from './render-schema.ts'

/** The whole API on one page: made from the document, without a script, so that it can be read, searched and printed anywhere. */
export function renderDocs(document: ApiDocument, origin: string) {
  const byTag = operationsByTag(document)
  const schemas = document.components?.schemas ?? {}
  const rendering = { api: `${origin}/api`, schemas }
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Undagi API</title>
  <link rel="stylesheet" href="/api/docs/style.css">
</head>
<body>
  <main>
    ${renderIntroduction(rendering.api)}
    <nav aria-label="Operations">
      ${[...byTag].map(
        ([tag, operations]) => html`<h2><a href="#tag-${tag}">${tag}</a></h2>
        <ul>${operations.map(
          ({ method, path, does }) =>
            html`<li><a href="#${does.operationId ?? ''}"><code>${method.toUpperCase()} ${path}</code></a> ${does.summary ?? ''}</li>`,
        )}</ul>`,
      )}
    </nav>
    ${[...byTag].map(
      ([tag, operations]) => html`<h2 id="tag-${tag}">${tag}</h2>
      ${operations.map((operation) => renderOperation(operation, rendering))}`,
    )}
    <h2 id="schemas">Schemas</h2>
    ${Object.entries(schemas).map(([name, schema]) => renderSchema(name, schema))}
  </main>
</body>
</html>`
}
