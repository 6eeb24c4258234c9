import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { dayIn } from '../../platform/day-in.ts'
import { selectAssessment } from '../assessments/usecases/see-offers.ts'
import { isVisible, newestOf } from '../evidence/usecases/newest-of.ts'
import type { Edition, Editions } from '../instruments/editions.ts'
import { editionKeyOf } from '../instruments/instruments.usecases.ts'
import type { KnownRecommendation } from './known-recommendation.ts'
import { knownTo } from './known-to.ts'
import type { UnitSeat } from './recommendations.policy.ts'
import { type Place, selectOwnSeats, selectUnits, type UnitRow } from './recommendations.repository.ts'

interface Wanted {
  readonly actor: Actor
  readonly assessmentId: string
  readonly editions: Editions
  readonly at: Date
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

/** What is known of the recommendations of an institution, as far as this person may be told. */
export interface Loaded {
  readonly actor: Actor
  /** The assessment that was asked about. */
  readonly row: Row
  /** By id, of this round and those before. */
  readonly places: ReadonlyMap<string, Place>
  readonly editionOf: ReadonlyMap<string, Edition>
  readonly known: readonly KnownRecommendation[]
  readonly units: ReadonlyMap<string, UnitRow>
  readonly titles: ReadonlyMap<string, string | null>
  readonly seats: readonly UnitSeat[]
  readonly today: string
}

/** Within a transaction; undefined: there is no such assessment. Who may ask, the caller asks before anything of it leaves. */
export async function loadRecommendations(
  db: Sql,
  { actor, assessmentId, editions, at }: Wanted,
): Promise<Loaded | undefined> {
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  if (row === undefined) return undefined
  const { institutionId } = row
  const { year, timeZone } = row.round
  const { places: until, known } = await knownTo(db, { actor, institutionId, year, timeZone })
  const units = await selectUnits(db, institutionId)
  const editionOf = new Map<string, Edition>()
  for (const { id, round } of until) editionOf.set(id, await editions.getWithin(editionKeyOf(round), db))
  return {
    ...{ actor, row, editionOf, known, places: new Map(until.map((place) => [place.id, place])) },
    units: new Map(units.map((unit) => [unit.id, unit])),
    titles: await titlesOf(db, { actor, institutionId, known }),
    seats: await selectOwnSeats(db, at),
    today: dayIn(timeZone, at),
  }
}

interface Named {
  readonly actor: Actor
  readonly institutionId: string
  readonly known: readonly KnownRecommendation[]
}

/** What the documents are called that stand with them; null: it is for few to see. */
async function titlesOf(db: Sql, { actor, institutionId, known }: Named) {
  const ids = known.flatMap(({ changes }) =>
    changes.flatMap(({ change }) => ('itemId' in change ? [change.itemId] : [])),
  )
  const newest = await newestOf(db, institutionId, [...new Set(ids)])
  return new Map([...newest].map(([id, item]) => [id, isVisible(actor, item) ? item.title : null]))
}
