import { judgedOutside } from '@undagi/maturity'
import type { Duty } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Editions } from '../../instruments/editions.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { selectDoubleActions, toSigned } from '../stages/double/double.repository.ts'
import { gatherDouble, type SignedAction } from '../stages/double/gather-double.ts'
import { gatherOutside } from '../stages/outside/gather-outside.ts'
import { canStep, type OutsideStep } from '../stages/outside/outside.policy.ts'

interface Wanted {
  readonly actor: Actor
  readonly assessmentId: string
  readonly duty: Duty
  /** Null: all. */
  readonly indicatorCodes: readonly string[] | null
  readonly editions: Editions
}

/** How far somebody from outside is with what they were assigned. */
export interface WorkOutside {
  readonly row: NonNullable<Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]>
  /** Whether the assessment stands where this is done. */
  readonly isTime: boolean
  readonly done: number
  readonly of: number
  /** The first that is not done and can be now; null: none. */
  readonly next: string | null
}

const stepOf: Readonly<Record<Duty, OutsideStep>> = {
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
  const actions = (await selectDoubleActions(db, assessmentId)).map(toSigned)
  const assigned = indicators
    .map(({ code }) => code)
    .filter((code) => indicatorCodes === null || indicatorCodes.includes(code))
  const sample = gatherDouble(actions).draws.at(-1)?.indicatorCodes ?? []
  const codes = duty === 'second_rating' ? assigned.filter((code) => sample.includes(code)) : assigned
  const isDone = doneWith(actions, { duty, stage: row.stage, personId: actor.personId })
  const open = codes.filter((code) => !isDone(code))
  const isTime = codes.some((code) => canStep(actor, stepOf[duty], { ...row, code }))
  return {
    ...{ row, isTime, done: codes.length - open.length, of: codes.length },
    next: isTime ? (open[0] ?? null) : null,
  }
}

interface Doing {
  readonly duty: Duty
  readonly stage: string
  readonly personId: string
}

/** Judged in the stage of now, by whomever; rated a second time by this person; reviewed as it stands. */
function doneWith(
  actions: readonly SignedAction[],
  { duty, stage, personId }: Doing,
): (code: string) => boolean {
  switch (duty) {
    case 'judging': {
      const written = judgedOutside.find((each) => each === stage)
      const { said } = gatherOutside(actions)
      return (code) => written !== undefined && said[written].has(code)
    }
    case 'second_rating': {
      const { second } = gatherDouble(actions)
      return (code) => (second.get(code) ?? []).some((each) => each.personId === personId)
    }
    case 'review': {
      const { reviews } = gatherOutside(actions)
      return (code) => reviews.get(code)?.isCurrent === true
    }
  }
}
