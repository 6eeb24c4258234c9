import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import type { newUnitSchema } from '../units.schemas.ts'
import { changeUnits } from './change-units.ts'

/** One unit, since when is not said. */
export async function createUnit(
  institutionId: string,
  unit: z.infer<typeof newUnitSchema>,
  context: RequestContext,
) {
  const wanted = { kind: 'created' as const, effectiveOn: null, legalBasis: null, units: [unit] }
  const { changes } = await changeUnits(institutionId, wanted, context)
  const created = changes[0]?.into[0]
  if (created === undefined) throw new Error('A unit just created is not in the history')
  return created
}
