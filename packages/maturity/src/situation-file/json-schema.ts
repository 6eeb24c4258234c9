import { toJsonSchema } from '../instrument-file/json-schema.ts'
import { situationSchema } from './situation-schema.ts'

/** JSON Schema of situations/*.yaml. */
export function situationJsonSchema(): object {
  return toJsonSchema(situationSchema)
}
