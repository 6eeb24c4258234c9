import { selfMetCriteria } from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import {
  ensureOffersSeen,
  indicatorNotFound,
  selectAssessment,
} from '../../assessments/usecases/see-offers.ts'
import { seenJudgements } from '../../assessments/usecases/seen-judgements.ts'
import { earlierTextsOf, selectRepeated } from '../../evidence/usecases/earlier-texts.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { decidingRole } from '../findings.policy.ts'
import { type FindingsView, presentFindings } from '../findings.presenter.ts'
import { selectClaims, selectDecisions } from '../findings.repository.ts'
import { digestsOf, judgeWith, notCountedIn, prepareJudging } from '../judge-offered.ts'
import { gatherKnown, selectKnown } from '../known-evidence.ts'
import { nameUnits } from '../name-units.ts'
import { standingDecisions } from '../standing-decisions.ts'

export interface IndicatorKey {
  readonly assessmentId: string
  readonly code: string
}

/** What the evidence of an indicator proves, criterion by criterion, as far as this person may read it. */
export async function readFindings(key: IndicatorKey, context: RequestContext): Promise<FindingsView> {
  const { database, editions, request } = context
  const { assessmentId, code } = key
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectClaims(db, assessmentId),
    selectDecisions(db, key),
    selectRepeated(db, key),
    ...selectKnown(db, key),
  ])
  const [[row], claims, decisions, repeated, ...rows] = results
  ensureOffersSeen(actor, row, code)
  const edition = await editions.get(editionKeyOf(row.round), request)
  const indicator = edition.indicatorByCode.get(code)
  if (indicator === undefined) throw indicatorNotFound()

  const { items, facts, previous, refused } = gatherKnown(rows, { actor, round: row.round, at: request.at })
  const judging = prepareJudging(await nameUnits(facts, key, { indicator, context }), items)
  const standing = standingDecisions(seenJudgements(actor, decisions))
  return presentFindings({
    ...{ indicator, items, standing, refused },
    role: decidingRole(actor, {
      ...{ institutionId: row.institutionId, assessmentId: row.id, indicatorCode: key.code },
      ...{ roundKind: row.round.kind, stage: row.stage },
    }),
    selfMet: selfMetCriteria(indicator, previous.find((each) => each.code === code)?.value ?? null),
    judged: judgeWith(indicator, judging, standing),
    digests: digestsOf(indicator, judging),
    notCounted: notCountedIn(indicator, judging),
    earlierTexts: earlierTextsOf(repeated, actor, { institutionId: row.institutionId, at: key }),
    claimed: claims.find((claim) => claim.code === code)?.value ?? null,
  })
}
