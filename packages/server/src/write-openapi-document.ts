import { writeFileSync } from 'node:fs'
import { buildOpenApiDocument } from './openapi-document.ts'

/** Where the committed document stands: the generated client is made from it. */
export const documentFile = new URL('../../api-client/openapi.json', import.meta.url)

export function renderOpenApiDocument(): string {
  return `${JSON.stringify(buildOpenApiDocument(), null, 2)}\n`
}

if (import.meta.main) writeFileSync(documentFile, renderOpenApiDocument())
