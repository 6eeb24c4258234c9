import type { Duty } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Editions } from '../../instruments/editions.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { selectAssessment } from '../assessments.repository.ts'
import type { SignedAction } from '../stages/double/gather-double.ts'
import { canStep, type OutsideStep } from '../stages/outside/outside.policy.ts'
import { readOutsideWork } from '../stages/outside/outside-work.repository.ts'

interface Wanted {
  readonly actor: Actor
  readonly assessmentId: string
  readonly duty: Duty
  /** Null: all. */
  readonly indicatorCodes: readonly string[] | null
  readonly editions: Editions
}

/** What somebody from outside was assigned, and what was done there so far. */
export interface WorkOutside {
  readonly row: NonNullable<Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]>
  /** Whether the assessment stands where this is done. */
  readonly isTime: boolean
  readonly actions: readonly SignedAction[]
  /** In the order of the edition. */
  readonly assigned: readonly string[]
}

/** What a duty consists of. */
export const stepOfDuty: Readonly<Record<Duty, OutsideStep>> = {
  judging: 'judge_stage',
  second_rating: 'rate_second',
  review: 'review_score',
}

/** For a read of another feature, within a transaction; undefined: its round was withdrawn. */
export async function workOutside(
  db: Sql,
  { actor, assessmentId, duty, indicatorCodes, editions }: Wanted,
): Promise<WorkOutside | undefined> {
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  if (row === undefined) return undefined
  const { indicators } = await editions.getWithin(editionKeyOf(row.round), db)
  const actions = (await readOutsideWork(db, [assessmentId])).get(assessmentId) ?? []
  const assigned = assignedOf(
    indicators.map(({ code }) => code),
    indicatorCodes,
  )
  const isTime = assigned.some((code) => canStep(actor, stepOfDuty[duty], { ...row, code }))
  return { row, isTime, actions, assigned }
}

/** In the order of the codes of the edition. */
export function assignedOf(
  codes: readonly string[],
  indicatorCodes: readonly string[] | null,
): readonly string[] {
  return codes.filter((code) => indicatorCodes === null || indicatorCodes.includes(code))
}
