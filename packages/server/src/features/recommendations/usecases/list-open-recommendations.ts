import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Editions } from '../../instruments/editions.ts'
import { loadRecommendations } from '../load-recommendations.ts'
import { canOn, isSeatOf } from '../recommendations.policy.ts'

/** Which are not closed: nobody planned them, somebody works at them, or they wait for who confirms. */
const open = ['written', 'planned', 'reported'] as const

export interface OpenRecommendation {
  readonly id: string
  readonly text: string
  readonly state: (typeof open)[number]
  readonly year: number
  readonly editionId: string
  readonly indicatorCode: string | null
  readonly unitId: string | null
  readonly unitName: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly dueOn: string | null
}

interface Wanted {
  readonly actor: Actor
  /** The latest of the institution: what was recommended up to its year. */
  readonly assessmentId: string
  readonly editions: Editions
  readonly at: Date
}

/** What was recommended and is not closed, as far as this person is told of it: all, or what the unit of theirs is to do. */
export async function listOpenRecommendations(
  db: Sql,
  wanted: Wanted,
): Promise<readonly OpenRecommendation[]> {
  const loaded = await loadRecommendations(db, wanted)
  if (loaded === undefined) return []
  const { actor, row, known, places, units, seats } = loaded
  const readsAll = canOn(actor, 'read_recommendations', row)
  return known.flatMap(({ id, assessmentId, indicatorCode, standing, ownerName }) => {
    const place = places.get(assessmentId)
    const state = open.find((each) => each === standing.state)
    if (place === undefined || state === undefined) return []
    if (!readsAll && !isSeatOf(seats, standing.unitId)) return []
    const { text, unitId, ownerId, dueOn } = standing
    const { year, editionId } = place.round
    const unitName = unitId === null ? null : (units.get(unitId)?.name ?? null)
    return [{ id, text, state, year, editionId, indicatorCode, unitId, unitName, ownerId, ownerName, dueOn }]
  })
}
