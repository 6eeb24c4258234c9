import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { seesFromOutside, selectDraftWords } from '../assessments/usecases/sees-from-outside.ts'
import { gatherRecommendations, type KnownRecommendation } from './known-recommendation.ts'
import { listChanges, type Place, selectPlaces } from './recommendations.repository.ts'

interface Wanted {
  readonly actor: Actor
  readonly institutionId: string
  /** Of this round and those before. */
  readonly year: number
  readonly timeZone: string
}

interface KnownTo {
  readonly places: readonly Place[]
  readonly known: readonly KnownRecommendation[]
}

/** What the institution recorded, and of what was said from outside that which is released, or this person's to see. */
export async function knownTo(db: Sql, { actor, institutionId, year, timeZone }: Wanted): Promise<KnownTo> {
  const places = (await selectPlaces(db, institutionId)).filter(({ round }) => round.year <= year)
  const byId = new Map(places.map((place) => [place.id, place]))
  const drafts = await selectDraftWords(db, [...byId.keys()])
  const draftOf = new Map(drafts.map((each) => [each.assessmentId, each]))
  const all = gatherRecommendations(await listChanges(db, institutionId), timeZone)
  const known = all.filter(({ assessmentId, origin }) => {
    const place = byId.get(assessmentId)
    if (place === undefined) return false
    return origin.kind === 'recorded' || seesFromOutside(actor, place, draftOf.get(assessmentId))
  })
  return { places, known }
}
