import type { Actor } from '../../../../platform/database/actor.ts'
import type { SeenStages } from './load-stages.ts'
import { canEverStep, canReadUnreleased, type Standing } from './outside.policy.ts'
import type { StageOverview } from './stage-views.presenter.ts'
import { stepOf } from './step-of.ts'

/** The steps of the ministry. Why something went back to the assessors is the review's word, which stays with those from outside. */
export function presentEntries({ actor, row, moves }: SeenStages): StageOverview['entries'] {
  const isTold = canReadUnreleased(actor, row)
  return moves.flatMap((action) => {
    if (action.kind !== 'stage_moved' || stepOf(action.move) === null) return []
    const { move, to, actorName, actedAt, note, revisionNotes } = action
    const { outside = null, offCalendar = null } = action
    const unmarked = toldUnmarked({ actor, row }, action)
    const isHushed = move === 'return_to_assessors' && !isTold
    const when = { byName: actorName, at: actedAt.toISOString() }
    const why = isHushed ? { note: '', invalid: [] } : { note, invalid: revisionNotes }
    return [{ move, to, ...when, ...why, outside, offCalendar, unmarked }]
  })
}

type Moved = Extract<SeenStages['moves'][number], { kind: 'stage_moved' }>

/** What went on without a mark, and why, is the review's too: until the publication for those from outside, and for who recorded it from a letter. */
export function toldUnmarked(
  { actor, row }: { readonly actor: Actor; readonly row: Standing },
  { unmarked, outside }: Pick<Moved, 'unmarked' | 'outside'>,
): NonNullable<Moved['unmarked']> | null {
  const isRecorder =
    outside?.actedAs === 'person_in_charge' && canEverStep(actor, 'open_stage', { ...row, code: '' })
  return row.stage === 'published' || isRecorder || canReadUnreleased(actor, row) ? (unmarked ?? null) : null
}
