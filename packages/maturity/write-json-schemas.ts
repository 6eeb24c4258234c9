import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  aspectJsonSchema,
  indicatorJsonSchema,
  instrumentJsonSchema,
} from './src/instrument-file/json-schema.ts'
import { situationJsonSchema } from './src/situation-file/json-schema.ts'

// Run by `npm run schemas -w @undagi/maturity`, which also formats what this writes.
const instruments = join(import.meta.dirname, '../../instruments')
const schemas = {
  'instrument.schema.json': instrumentJsonSchema(),
  'instrument-aspect.schema.json': aspectJsonSchema(),
  'instrument-indicator.schema.json': indicatorJsonSchema(),
  'instrument-situation.schema.json': situationJsonSchema(),
}
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(instruments, name), JSON.stringify(schema, null, 2))
}
