import type { RequestContext } from '../../../request-context.ts'
import { ensurePartSeen, offersSeen, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { seenJudgements } from '../../assessments/usecases/seen-judgements.ts'
import { earlierTextsOf, selectRepeated } from '../../evidence/usecases/earlier-texts.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { presentSupport, type SupportView } from '../findings.presenter.ts'
import { selectClaims, selectDecisions } from '../findings.repository.ts'
import { judgeWith, prepareJudging } from '../judge-offered.ts'
import { gatherKnown, selectKnown } from '../known-evidence.ts'
import { standingDecisions } from '../standing-decisions.ts'
import type { KnownItem } from '../to-evidence-facts.ts'

/** For every indicator the level that its evidence supports, beside the claimed one. */
export async function readSupport(assessmentId: string, context: RequestContext): Promise<SupportView[]> {
  const { database, editions, request } = context
  const key = { assessmentId }
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, key),
    selectClaims(db, assessmentId),
    selectDecisions(db, key),
    selectRepeated(db, key),
    ...selectKnown(db, key),
  ])
  const [[row], claims, decisions, repeated, ...rows] = results
  ensurePartSeen(actor, row)
  const edition = await editions.get(editionKeyOf(row.round), request)
  const { items, facts } = gatherKnown(rows, { actor, round: row.round, at: request.at })
  const judging = prepareJudging(facts, items)
  const claimedOf = new Map(claims.map(({ code, value }) => [code, value]))
  const decided = Map.groupBy(seenJudgements(actor, decisions), ({ indicatorCode }) => indicatorCode)
  const isSeen = offersSeen(actor, row)
  const { institutionId } = row

  return edition.indicators
    .filter(({ code }) => isSeen(code))
    .map((indicator) => {
      const { code } = indicator
      const standing = standingDecisions(decided.get(code) ?? [])
      const judged = judgeWith(indicator, judging, standing)
      const claimed = claimedOf.get(code) ?? null
      return presentSupport({
        ...{ indicator, judged, claimed, items: offeredFor(items, code), standing },
        earlierTexts: earlierTextsOf(repeated, actor, { institutionId, at: { assessmentId, code } }),
      })
    })
}

/** Those offered for one indicator, with those of their offers that are for it. */
function offeredFor(items: readonly KnownItem[], code: string): KnownItem[] {
  return items.flatMap((item) => {
    const offers = item.offers.filter(({ indicatorCode }) => indicatorCode === code)
    return offers.length === 0 ? [] : [{ ...item, offers }]
  })
}
