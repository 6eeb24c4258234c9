import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aspectJsonSchema, instrumentJsonSchema } from './json-schema.ts'

const INSTRUMENTS = join(import.meta.dirname, '../../../../instruments')

// To write them anew: npx vitest run -u packages/maturity/src/instrument-file/json-schema.test.ts
test.each([
  ['instrument.schema.json', instrumentJsonSchema],
  ['instrument-aspect.schema.json', aspectJsonSchema],
])('%s, which editors read, says what the program accepts', async (file, schema) => {
  const text = `${JSON.stringify(schema(), null, 2)}\n`

  await expect(text).toMatchFileSnapshot(join(INSTRUMENTS, file))
})
