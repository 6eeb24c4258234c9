import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { renderOpenApiDocument } from '../write-openapi-document.ts'

test('the document is valid OpenAPI 3.1', async () => {
  const config = await createConfig({
    rules: {
      struct: 'error',
      'no-unresolved-refs': 'error',
      'no-identical-paths': 'error',
      'path-parameters-defined': 'error',
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'operation-summary': 'error',
      'operation-4xx-response': 'off',
      'security-defined': 'off',
    },
  })

  const problems = await lintFromString({ source: renderOpenApiDocument(), config })

  expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([])
})
