import * as z from 'zod'
import { groupSchema } from './aspect-schema.ts'
import { instrumentSchema } from './instrument-schema.ts'

/** JSON Schema of instrument.yaml, for editors (draft 7: what YAML language servers read best). */
export function instrumentJsonSchema(): object {
  return z.toJSONSchema(instrumentSchema, { target: 'draft-7', io: 'input' })
}

/** JSON Schema of aspects/*.yaml. */
export function aspectJsonSchema(): object {
  return z.toJSONSchema(groupSchema, { target: 'draft-7', io: 'input' })
}
