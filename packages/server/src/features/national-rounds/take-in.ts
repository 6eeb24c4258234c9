import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { recordBoundaryRules } from '../assessments/usecases/record-boundary-rule.ts'
import { planDays } from '../calendar/usecases/plan-days.ts'
import type { Edition, Editions } from '../instruments/editions.ts'
import { openEmptyRounds } from '../rounds/usecases/open-rounds.ts'
import { presentTerms } from './national-rounds.presenter.ts'
import { insertSteps, type NationalRoundRow } from './national-rounds.repository.ts'
import type { WeighedCandidate } from './read-candidates.ts'

export interface Taking {
  readonly national: NationalRoundRow
  /** The one of the national round. */
  readonly edition: Edition
  /** Why they take part, as each institution reads it. */
  readonly reason: string
  readonly actor: Actor
  readonly editions: Editions
  readonly at: Date
}

/**
 * The round of each participant: opened as its own would be, with the days and the rule that the ministry gave. Nothing here is refused any more. In a
 * handful of statements, however many they are.
 */
export async function takeIn(db: Sql, candidates: readonly WeighedCandidate[], taking: Taking) {
  const { national, edition, reason, actor, editions, at } = taking
  const { id: nationalRoundId, year, name, kind, assessmentDate } = national
  const rounds = candidates.map(({ row: { institutionId: id, timeZone } }) => ({
    ...{ institution: { id, timeZone }, year, name, kind, assessmentDate },
  }))
  const { opened, held } = await openEmptyRounds(db, { edition, rounds, author: actor, editions, at })
  const by = { actorId: actor.personId, actorName: actor.name, recordedAt: at }
  await insertSteps(
    db,
    opened.map(({ institutionId, roundId }) => ({
      ...{ institutionId, roundId, nationalRoundId, kind: 'opened' as const, reason, ...by },
    })),
  )
  const { windows, boundary, paper } = presentTerms(national)
  await planDays(db, {
    ...{ assessmentIds: opened.map(({ assessmentId }) => assessmentId), windows, reason, paper, at },
    by: { id: actor.personId, name: actor.name, actedAs: 'national_operator' },
  })
  if (boundary !== null) await recordBoundaryRules(db, held, { actor, ...boundary, at })
  const nameOf = new Map(candidates.map(({ row }) => [row.institutionId, row.institutionName]))
  return opened.map(({ institutionId, roundId, assessmentId }) => ({
    ...{ institutionId, institutionName: nameOf.get(institutionId) ?? '', roundId, assessmentId },
  }))
}
