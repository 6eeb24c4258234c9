import { randomUUID } from 'node:crypto'
import type { RoundKind } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Edition } from '../../instruments/editions.ts'
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
  const { id: roundId, year, kind, timeZone } = round
  const [held] = await openAssessments(db, edition, [
    { assessmentId: randomUUID(), institutionId, roundId, year, kind, timeZone },
  ])
  if (held === undefined) throw new Error('An assessment that was opened is there')
  if (target === null) return held
  return recordActions(db, held, { author, at, actions: [{ kind: 'target_set', target }] })
}
