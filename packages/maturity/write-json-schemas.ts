import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aspectJsonSchema, instrumentJsonSchema } from './src/instrument-file/json-schema.ts'

// Run by `npm run schemas -w @undagi/maturity`, which also formats what this writes.
const instruments = join(import.meta.dirname, '../../instruments')
writeFileSync(join(instruments, 'instrument.schema.json'), JSON.stringify(instrumentJsonSchema(), null, 2))
writeFileSync(join(instruments, 'instrument-aspect.schema.json'), JSON.stringify(aspectJsonSchema(), null, 2))
