import { randomUUID } from 'node:crypto'
import type { RoundKind } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Edition } from '../../instruments/editions.ts'
import { untouchedAssessment } from '../fold-assessment.ts'
import { type Author, type HeldAssessment, recordActions } from '../record-actions.ts'
import { openAssessments } from './open-assessments.ts'

interface NewAssessment {
  readonly institutionId: string
  readonly round: {
    readonly id: string
    readonly year: number
    readonly kind: RoundKind
    readonly timeZone: string
  }
  readonly edition: Edition
  readonly target: string | null
  readonly author: Author
  readonly at: Date
}

/** An empty assessment of a new round, in the transaction that opens the round; its result says that nothing is answered. */
export async function openAssessment(db: Sql, opening: NewAssessment): Promise<HeldAssessment> {
  const { institutionId, round, edition, target, author, at } = opening
  const id = randomUUID()
  await openAssessments(db, edition, [
    { assessmentId: id, institutionId, roundId: round.id, year: round.year },
  ])
  const { year, kind: roundKind, timeZone } = round
  const stage = untouchedAssessment.stage
  const held = {
    ...{ id, institutionId, year, roundKind, timeZone, stage, edition, isLocked: false },
    ...{ state: untouchedAssessment, ratings: {} },
  }
  if (target === null) return held
  return recordActions(db, held, { author, at, actions: [{ kind: 'target_set', target }] })
}
