import type { SeenStages } from './load-stages.ts'
import { canReadUnreleased } from './outside.policy.ts'
import type { StageOverview } from './stage-views.presenter.ts'
import { stepOf } from './step-of.ts'

/** The steps of the ministry. Why something went back to the assessors is the review's word, which stays with those from outside. */
export function presentEntries({ actor, row, moves }: SeenStages): StageOverview['entries'] {
  const isTold = canReadUnreleased(actor, row)
  return moves.flatMap((action) => {
    if (action.kind !== 'stage_moved' || stepOf(action.move) === null) return []
    const { move, to, actorName, actedAt, note, revisionNotes } = action
    const { outside = null, offCalendar = null, unmarked = null } = action
    const isHushed = move === 'return_to_assessors' && !isTold
    const when = { byName: actorName, at: actedAt.toISOString() }
    const why = isHushed ? { note: '', invalid: [] } : { note, invalid: revisionNotes }
    return [{ move, to, ...when, ...why, outside, offCalendar, unmarked }]
  })
}
