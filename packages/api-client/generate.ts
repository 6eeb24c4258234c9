import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'

const documentFile = new URL('openapi.json', import.meta.url)
const schemaFile = new URL('src/schema.generated.ts', import.meta.url)

/** The types of the committed OpenAPI document, as text. */
export async function renderSchema(): Promise<string> {
  const nodes = await openapiTS(readFileSync(documentFile, 'utf8'), {
    inject: "import type { Instrument, ScoreResult } from '@undagi/maturity'",
    // What maturity defines has one TypeScript type, not a second generated one.
    transform(schema) {
      const type: unknown = Object.entries(schema).find(([key]) => key === 'x-maturity-type')?.[1]
      return typeof type === 'string' ? ts.factory.createTypeReferenceNode(type) : undefined
    },
  })
  return `// Generated from openapi.json by \`npm run generate\`; do not edit.\n${astToString(nodes)}`
}

if (import.meta.main) writeFileSync(schemaFile, await renderSchema())
