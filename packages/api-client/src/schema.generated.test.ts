import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderSchema } from '../generate.ts'

test('the generated types are those of the committed document', async () => {
  const committed = readFileSync(new URL('schema.generated.ts', import.meta.url), 'utf8')

  const rendered = await renderSchema()

  expect(rendered === committed, 'The types are stale. Run: npm run generate').toBe(true)
})
