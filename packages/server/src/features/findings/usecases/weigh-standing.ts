import { weighClaim } from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import { ensureOffersOwn, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { openNotesOf } from '../../examinations/usecases/open-notes.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { selectDecisions } from '../findings.repository.ts'
import { judgeWith, prepareJudging } from '../judge-offered.ts'
import { gatherKnown, selectKnown } from '../known-evidence.ts'
import { standingDecisions } from '../standing-decisions.ts'

interface Weighed {
  readonly previousValue: string | null
  /** What the value stands on and evidence does not fulfil. */
  readonly openCriteria: readonly string[]
  readonly openNotes: number
}

/** Of each indicator what its evidence leaves open for these values, for who sees all evidence. For a read of another feature. */
export async function weighStanding(
  assessmentId: string,
  claimedFor: (code: string) => string | null,
  { database, editions, request }: RequestContext,
): Promise<ReadonlyMap<string, Weighed>> {
  const key = { assessmentId }
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, key),
    selectDecisions(db, key),
    ...selectKnown(db, key),
  ])
  const [[row], decisions, ...rows] = results
  ensureOffersOwn(actor, row)
  const edition = await editions.get(editionKeyOf(row.round), request)
  const { items, facts, previous } = gatherKnown(rows, { actor, round: row.round, at: request.at })
  const judging = prepareJudging(facts, items)
  const decided = Map.groupBy(decisions, ({ indicatorCode }) => indicatorCode)
  const notes = openNotesOf(items, rows[1])
  return new Map(
    edition.indicators.map((indicator) => {
      const { code } = indicator
      const judged = judgeWith(indicator, judging, standingDecisions(decided.get(code) ?? []))
      return [
        code,
        {
          previousValue: previous.find((each) => each.code === code)?.value ?? null,
          openCriteria: weighClaim(indicator, judged, claimedFor(code)).missing,
          openNotes: notes.get(code) ?? 0,
        },
      ]
    }),
  )
}
