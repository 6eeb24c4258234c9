import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { situationJsonSchema } from '../situation-file/json-schema.ts'
import { INSTRUMENTS } from '../testing/read-instrument-files.ts'
import { aspectJsonSchema, indicatorJsonSchema, instrumentJsonSchema } from './json-schema.ts'

test.each([
  ['instrument.schema.json', instrumentJsonSchema],
  ['instrument-aspect.schema.json', aspectJsonSchema],
  ['instrument-indicator.schema.json', indicatorJsonSchema],
  ['instrument-situation.schema.json', situationJsonSchema],
])('%s, which editors read, says what the program accepts', (file, schema) => {
  const committed: unknown = JSON.parse(readFileSync(join(INSTRUMENTS, file), 'utf8'))

  expect(committed, 'Write it anew: npm run schemas -w @undagi/maturity').toEqual(
    JSON.parse(JSON.stringify(schema())),
  )
})
