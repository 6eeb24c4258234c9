import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import {
  type AssessmentWithRound,
  listAssessmentsOf,
  readStories,
} from '../../assessments/usecases/read-stories.ts'
import { isVisible, newestOf } from '../../evidence/usecases/newest-of.ts'
import { ensureMay, institutionNotFound, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import type { Edition } from '../../instruments/editions.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { readTalks } from '../../interviews/usecases/read-talks.ts'
import { listMembers, type Member } from '../../people/people.usecases.ts'
import { listUnfinished } from '../../policies/usecases/list-unfinished.ts'
import { foldHandover, type Handover, keyOf } from '../fold-handover.ts'
import type { IndicatorPlace } from '../handover-entry.ts'
import { handoverNotFound } from '../handovers.errors.ts'
import { canReadHandover } from '../handovers.policy.ts'
import { selectEntries, toEntry } from '../handovers.repository.ts'
import { gatherPromises } from './gather-promises.ts'
import { type Hand, listHands } from './hands.repository.ts'
import { type Parts, partsFor } from './parts.ts'
import { type OpenPromise, placePromises } from './promise.ts'
import { subjectOf } from './seats.ts'
import { selectInstitution, selectStandingOffers } from './sources.repository.ts'
import type { Told } from './tell-indicator.ts'

type Place = Awaited<ReturnType<ReturnType<typeof selectInstitution>['execute']>>[number]

/** Everything that a pack tells its reader, before it is put in words. */
export interface Pack {
  readonly actor: Actor
  readonly institution: Place
  readonly personId: string
  readonly members: readonly Member[]
  readonly handover: Handover
  readonly parts: Parts
  readonly told: Told
  /** By the edition's name for itself; those of which the institution has a round. */
  readonly editions: ReadonlyMap<string, Edition>
  readonly places: readonly IndicatorPlace[]
  readonly promises: readonly OpenPromise[]
  readonly today: string
}

interface Wanted {
  readonly institutionId: string
  /** Null: one's own. */
  readonly personId: string | null
}

/** The pack of somebody who leaves, for who may read it: 404 for who works elsewhere or never worked here, 403 for a colleague of no concern. */
export async function readPack(wanted: Wanted, context: RequestContext): Promise<Pack> {
  const { database, request } = context
  const found = await database.asActor(request, async ({ db, actor }) =>
    findHandover(db, { actor, ...wanted }),
  )
  const { actor, assessments } = found
  const stories = await readStories({ actor, assessments }, context)
  return database.asActor(request, async ({ db }) => {
    const seen = new Map(stories.map((story) => [story.assessmentId, story]))
    const { institutionId } = wanted
    const hidesOutside = assessments.some(
      ({ id, lastJudged }) => lastJudged !== null && seen.get(id)?.tellsOutside !== true,
    )
    const parts = partsFor(actor, { institutionId, personId: found.personId, hidesOutside })
    return gather(db, { ...found, parts, stories: seen }, context)
  })
}

interface Asked extends Wanted {
  readonly actor: Actor
}

/** Who leaves, and what was written of it; also for who writes the next thing. */
export async function findHandover(db: Sql, { actor, institutionId, personId: wanted }: Asked) {
  ensureMay(actor, 'see_own_handover', institutionId)
  const personId = wanted ?? actor.personId
  const [institution] = await selectInstitution(db, institutionId)
  if (institution === undefined) throw institutionNotFound()
  const handover = foldHandover((await selectEntries(db, { institutionId, personId })).map(toEntry))
  if (!canReadHandover(actor, { institutionId, personId, handover })) throw roleNotAllowed()
  const members = await listMembers(db, institutionId)
  if (!members.some((member) => member.personId === personId)) throw handoverNotFound()
  const assessments = await listAssessmentsOf(db, institutionId)
  return { actor, institution, personId, handover, members, assessments }
}

export type Found = Awaited<ReturnType<typeof findHandover>>

interface Gathering extends Found {
  readonly parts: Parts
  readonly stories: Told['stories']
}

async function gather(db: Sql, gathering: Gathering, context: RequestContext): Promise<Pack> {
  const { actor, institution, personId, members, assessments, parts, stories, handover } = gathering
  const { at } = context.request
  const { id: institutionId, timeZone } = institution
  const editions = await editionsOf(db, assessments, context)
  const offers = await selectStandingOffers(db, institutionId)
  const newest = await newestOf(db, institutionId, [...new Set(offers.map(({ itemId }) => itemId))])
  const talks = await readTalks(db, actor, assessments)
  const register = await listUnfinished(db, institutionId, at)
  const hands = await listHands(db, institutionId)
  const dayOf = (instant: Date) => dayIn(timeZone, instant)
  const reviews = parts.policies === 'all' ? register : null
  const open = await gatherPromises(
    db,
    { actor, institutionId, personId, parts, members, assessments, talks, reviews, dayOf },
    context,
  )
  const isKnown = ({ editionId, code }: IndicatorPlace) =>
    editions.get(editionId)?.indicatorByCode.has(code) === true
  const placed = placePromises(
    open.map((promise) => ({ ...promise, places: promise.places.filter(isKnown) })),
    subjectOf(members, personId, at),
    touchedBy(personId, { hands, handover, isKnown }),
  )
  return {
    ...{ actor, institution, personId, members, handover, parts, editions, today: dayOf(at) },
    promises: placed.promises,
    places: inOrder([...placed.places.values()], assessments, editions),
    told: {
      ...{ assessments, stories, offers, hands, members, parts, readerId: actor.personId, at },
      talks: new Map(talks.map((each) => [each.assessmentId, each])),
      items: new Map(
        [...newest].map(([id, item]) => [
          id,
          { title: item.title, validTo: item.validTo, isSeen: isVisible(actor, item) },
        ]),
      ),
      reviewOfItem: reviews?.reviewOfItem ?? new Map(),
    },
  }
}

interface Touching {
  readonly hands: readonly Hand[]
  readonly handover: Handover
  readonly isKnown: (place: IndicatorPlace) => boolean
}

/** What the person did something at, or wrote of. */
function touchedBy(personId: string, { hands, handover, isKnown }: Touching) {
  const places = [
    ...hands.filter((hand) => hand.personId === personId),
    ...handover.notes.flatMap(({ place }) => (place === null ? [] : [place])),
  ].filter(isKnown)
  return new Map(places.map(({ editionId, code }) => [keyOf({ editionId, code }), { editionId, code }]))
}

/** By the newest revision that a round of the institution pins. */
async function editionsOf(
  db: Sql,
  assessments: readonly AssessmentWithRound[],
  { editions }: RequestContext,
): Promise<ReadonlyMap<string, Edition>> {
  const found = new Map<string, Edition>()
  for (const each of assessments) found.set(each.editionId, await editions.getWithin(editionKeyOf(each), db))
  return found
}

/** The edition of the newest round first, each in its own order. */
function inOrder(
  places: readonly IndicatorPlace[],
  assessments: readonly AssessmentWithRound[],
  editions: ReadonlyMap<string, Edition>,
): readonly IndicatorPlace[] {
  const newestFirst = [...new Set(assessments.toReversed().map(({ editionId }) => editionId))]
  const keys = new Set(places.map(keyOf))
  return newestFirst.flatMap((editionId) =>
    (editions.get(editionId)?.indicators ?? [])
      .map(({ code }) => ({ editionId, code }))
      .filter((place) => keys.has(keyOf(place))),
  )
}
