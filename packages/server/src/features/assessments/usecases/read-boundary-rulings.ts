import type { RuledBoundary } from '@undagi/maturity'
import { type selectRulings, toAction } from '../actions.repository.ts'
import type { boundaryActors } from '../boundary/boundary-ruled.ts'

/** One person's word on the rule of a round. */
export interface BoundaryRuling {
  readonly rule: RuledBoundary
  readonly source: string
  readonly byName: string
  readonly actedAs: (typeof boundaryActors)[number]
  readonly at: Date
}

type Rows = Awaited<ReturnType<typeof selectRulings>>

/** The newest first: it is the one that stands. */
export function toRulings(rows: Rows): readonly BoundaryRuling[] {
  return rows.flatMap((row) => {
    const action = toAction(row)
    if (action.kind !== 'boundary_ruled') return []
    const { rule, source, actedAs, actorName: byName, actedAt: at } = action
    return [{ rule, source, actedAs, byName, at }]
  })
}

/** What another feature asks beside its own questions. */
export { selectRulings } from '../actions.repository.ts'
export { rulesAs } from '../boundary/boundary.policy.ts'
export { boundaryActors, ruledBoundaries } from '../boundary/boundary-ruled.ts'
