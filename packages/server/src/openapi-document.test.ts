import { expect, test } from 'vitest'
import { buildOpenApiDocument } from './openapi-document.ts'

test('every schema of the document says what it means', () => {
  const schemas = Object.entries(buildOpenApiDocument().components?.schemas ?? {})
  const silent = schemas
    .filter(([, schema]) => (schema.description?.trim() ?? '') === '')
    .map(([name]) => name)

  expect(schemas).not.toHaveLength(0)
  expect(silent, 'Give them a description where they get their name, then: npm run generate').toEqual([])
})
