import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { gatherRecommendations } from '../known-recommendation.ts'
import { listChanges, selectUnits, waitForRecommendations } from '../recommendations.repository.ts'

interface Assessed {
  readonly id: string
  readonly institutionId: string
  readonly round: { readonly timeZone: string; readonly year: number }
}

/** A line of the chapter of a report: what, about which indicator or aspect, who is to do it until when. */
export interface ReportedRecommendation {
  readonly id: string
  readonly text: string
  readonly indicatorCode: string | null
  readonly groupCode: string | null
  readonly unitName: string | null
  readonly dueOn: string | null
  /** The institution has decided that it is not to be followed. */
  readonly isDropped: boolean
}

/**
 * What the evaluation of this assessment recommends, in the order in which it was written, for a report of it. What was taken back is left
 * out, and so is what was recorded from the report of another year. Who may read the report, the caller asks.
 */
export async function readRecommendations(
  db: Sql,
  { id, institutionId, round }: Assessed,
): Promise<readonly ReportedRecommendation[]> {
  const known = gatherRecommendations(await listChanges(db, institutionId), round.timeZone)
  const units = new Map((await selectUnits(db, institutionId)).map((unit) => [unit.id, unit.name]))
  return known
    .filter(({ assessmentId, standing }) => assessmentId === id && standing.state !== 'taken_back')
    .filter(({ origin }) => origin.kind === 'stage' || origin.source.year === round.year)
    .map(({ id: recommendationId, indicatorCode, groupCode, standing: { state, text, unitId, dueOn } }) => ({
      ...{ id: recommendationId, text, indicatorCode, groupCode, dueOn, isDropped: state === 'dropped' },
      unitName: unitId === null ? null : (units.get(unitId) ?? null),
    }))
}

/** The same, while nobody changes any until the transaction ends. */
export async function holdRecommendations(
  db: Sql,
  assessed: Assessed,
): Promise<readonly ReportedRecommendation[]> {
  await waitForRecommendations(db, assessed.institutionId)
  return readRecommendations(db, assessed)
}
