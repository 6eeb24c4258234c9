import { createApi } from './api.ts'
import { problemCodes } from './problem-codes.ts'

/** The OpenAPI 3.1 document, the same for the server, the generated client and the contract tests. */
export function buildOpenApiDocument() {
  const document = createApi().getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Undagi',
      version: '1',
      description: 'Evaluasi kematangan digital instansi pemerintah. Problems are application/problem+json.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api' }],
  })
  // Schemas are the platform's, which knows no feature; here, where all features meet, the enumeration is completed.
  const code = document.components?.schemas?.ProblemCode
  if (code === undefined || '$ref' in code) throw new Error('ProblemCode is missing from the document')
  Object.assign(code, { enum: problemCodes })
  return document
}
