import * as z from 'zod'
import { groupSchema } from './aspect-schema.ts'
import { indicatorSchema } from './indicator-schema.ts'
import { instrumentSchema } from './instrument-schema.ts'

/** JSON Schema of instrument.yaml, for editors. */
export function instrumentJsonSchema(): object {
  return toJsonSchema(instrumentSchema)
}

/** JSON Schema of aspects/*.yaml. */
export function aspectJsonSchema(): object {
  return toJsonSchema(groupSchema)
}

/** JSON Schema of indicators/*.yaml. */
export function indicatorJsonSchema(): object {
  return toJsonSchema(indicatorSchema)
}

/** Draft 7 is what YAML language servers read best. */
export function toJsonSchema(schema: z.ZodType): object {
  const $comment = 'Dibuat oleh "npm run schemas -w @undagi/maturity": jangan disunting.'
  return { $comment, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) }
}
