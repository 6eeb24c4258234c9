import { Hono } from 'hono'
import type { buildOpenApiDocument } from '../openapi-document.ts'
import { docsStyle } from './docs-style.ts'
import { renderDocs } from './render-docs.ts'

/** The page and its style, public as the document is. */
export function createDocs(
  getDocument: () => ReturnType<typeof buildOpenApiDocument>,
  publicAddress: string | null,
) {
  return new Hono()
    .get('/', (c) => c.html(renderDocs(getDocument(), publicAddress ?? new URL(c.req.url).origin)))
    .get('/style.css', (c) => c.text(docsStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
}
