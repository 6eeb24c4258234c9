import type { StageStepTaken } from '@undagi/maturity'
import { toAction } from '../actions.repository.ts'
import type { selectStageMoves } from '../stages/stages.repository.ts'

type Rows = Awaited<ReturnType<ReturnType<typeof selectStageMoves>['execute']>>

/** The steps of an assessment, in order. */
export function toSteps(rows: Rows): readonly StageStepTaken[] {
  return rows.toReversed().flatMap((row) => {
    const action = toAction(row)
    return action.kind === 'stage_moved' ? [{ to: action.to, at: action.actedAt.toISOString() }] : []
  })
}

/** What another feature asks beside its own questions. */
export { selectStageMoves } from '../stages/stages.repository.ts'
