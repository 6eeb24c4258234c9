import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentFile, renderOpenApiDocument } from './write-openapi-document.ts'

test('the committed OpenAPI document is the one that the routes make', () => {
  const committed = readFileSync(documentFile, 'utf8')

  expect(renderOpenApiDocument() === committed, 'The document is stale. Run: npm run generate').toBe(true)
})
