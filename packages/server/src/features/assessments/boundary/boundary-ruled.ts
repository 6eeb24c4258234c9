import type { RuledBoundary } from '@undagi/maturity'
import { z } from 'zod'

export const ruledBoundaries = ['rounded', 'unrounded', 'unknown'] as const satisfies readonly RuledBoundary[]

/** For the ministry, or by the letter that whoever keeps the round at the institution has in hand. */
export const boundaryActors = ['national_operator', 'person_in_charge', 'administrator'] as const

/** Somebody says by which index the predicate of this round is decided, or that nobody knows it, and where that stands. */
export const boundaryRuledSchema = z.strictObject({
  kind: z.literal('boundary_ruled'),
  rule: z.enum(ruledBoundaries),
  source: z.string(),
  actedAs: z.enum(boundaryActors),
})
