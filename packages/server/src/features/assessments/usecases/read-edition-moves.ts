import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectLastJudgements, selectMoves, toAction } from '../actions.repository.ts'

/** How a round came to the revision it pins. */
export interface EditionMove {
  readonly fromRevision: number
  readonly toRevision: number
  readonly movedByName: string
  readonly movedAt: Date
  /** Nothing has been rated or judged by the revision since. */
  readonly undoable: boolean
}

/** The last move that was not taken back, by assessment; within a transaction of another feature. */
export async function readEditionMoves(
  db: Sql,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, EditionMove>> {
  const standing = new Map<string, EditionMove[]>()
  if (assessmentIds.length === 0) return new Map()
  const rows = await selectMoves(db, assessmentIds)
  if (rows.length === 0) return new Map()
  const judgements = await selectLastJudgements(db, assessmentIds)
  const judgedAt = new Map(judgements.map(({ assessmentId, sequence }) => [assessmentId, sequence ?? 0]))
  for (const { assessmentId, ...row } of rows) {
    const action = toAction(row)
    if (action.kind !== 'edition_moved') continue
    const moves = standing.get(assessmentId) ?? []
    const { fromRevision, toRevision, actorName: movedByName, actedAt: movedAt, sequence } = action
    const undoable = (judgedAt.get(assessmentId) ?? 0) < sequence
    if (action.undone) moves.pop()
    else moves.push({ fromRevision, toRevision, movedByName, movedAt, undoable })
    standing.set(assessmentId, moves)
  }
  return new Map(
    [...standing].flatMap(([assessmentId, moves]) => {
      const last = moves.at(-1)
      return last === undefined ? [] : [[assessmentId, last] as const]
    }),
  )
}
