import { officialValues } from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import { toAction } from '../actions.repository.ts'
import { type selectAssessment, selectAssessmentsOf } from '../assessments.repository.ts'
import { gatherOutside } from '../stages/outside/gather-outside.ts'
import { selectOutsideActions } from '../stages/outside/outside.repository.ts'
import { correctionsOf, stagesOfAssessment } from '../stages/outside/stages-of.ts'
import { selectFilled } from '../stages/stages.repository.ts'

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

interface EarlierOfficial {
  readonly year: number
  readonly values: ReadonlyMap<string, string | null>
}

/**
 * What came out of the latest earlier year with the same instrument, once that was published: for whoever may read what came out this year,
 * which the caller asks. Null: there is none. Another instrument is compared with nothing.
 */
export async function readEarlierOfficial(
  { institutionId, round }: Row,
  { database, request }: RequestContext,
): Promise<EarlierOfficial | null> {
  const { results } = await database.read(request, (db) => [selectAssessmentsOf(db, [institutionId])])
  const last = results[0].findLast(
    ({ year, editionId }) => year < round.year && editionId === round.editionId,
  )
  if (last === undefined || last.stage !== 'published') return null
  const { results: told } = await database.read(request, (db) => [
    selectFilled(db, last.id),
    selectOutsideActions(db, last.id),
  ])
  const [own, actions] = told
  const outside = gatherOutside(actions.map(toAction))
  const standing = { roundKind: last.kind, state: last.stage, lastJudged: last.lastJudged }
  const stages = stagesOfAssessment(standing, own, outside)
  const codes = [...new Set(Object.values(stages.said).flatMap((said) => [...said.keys()]))]
  const values = officialValues(stages, correctionsOf(outside), codes)
  return { year: last.year, values: new Map(Object.entries(values)) }
}
