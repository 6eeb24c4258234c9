import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { holdForRuling, recordBoundaryRule } from '../assessments/usecases/record-boundary-rule.ts'
import { planDays } from '../calendar/usecases/plan-days.ts'
import type { Editions } from '../instruments/editions.ts'
import { openRound } from '../rounds/usecases/open-round.ts'
import { presentTerms } from './national-rounds.presenter.ts'
import { insertStep, type NationalRoundRow } from './national-rounds.repository.ts'
import type { WeighedCandidate } from './read-candidates.ts'

interface Taking {
  readonly national: NationalRoundRow
  readonly candidate: WeighedCandidate
  /** Why it takes part, as the institution reads it. */
  readonly reason: string
  readonly actor: Actor
  readonly editions: Editions
  readonly at: Date
}

/** The round of one participant: opened as its own would be, with the days and the rule that the ministry gave. Nothing here is refused any more. */
export async function takeIn(db: Sql, { national, candidate, reason, actor, editions, at }: Taking) {
  const { institutionId, institutionName, timeZone } = candidate.row
  const { year, name, kind, editionId, editionRevision, assessmentDate } = national
  const { id: roundId, assessmentId } = await openRound(db, {
    institution: { id: institutionId, timeZone },
    round: {
      ...{ year, name, kind, assessmentDate, deadline: null },
      edition: { id: editionId, revision: editionRevision },
    },
    ...{ editions, author: actor, at },
  })
  const by = { actorId: actor.personId, actorName: actor.name, recordedAt: at }
  await insertStep(db, {
    ...{ institutionId, roundId, nationalRoundId: national.id, kind: 'opened', reason, ...by },
  })
  const { windows, boundary, paper } = presentTerms(national)
  await planDays(db, {
    ...{ assessmentId, windows, reason, paper, at },
    by: { id: actor.personId, name: actor.name, actedAs: 'national_operator' },
  })
  if (boundary !== null) {
    const held = await holdForRuling(db, { actor, assessmentId, editions })
    await recordBoundaryRule(db, held, { actor, ...boundary, at })
  }
  return { institutionId, institutionName, roundId, assessmentId }
}
