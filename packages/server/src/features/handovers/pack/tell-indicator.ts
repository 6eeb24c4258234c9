import type { z } from '@hono/zod-openapi'
import type { AssessmentWithRound, Story } from '../../assessments/usecases/read-stories.ts'
import type { NewestEvidence } from '../../evidence/usecases/newest-of.ts'
import type { Talks } from '../../interviews/usecases/read-talks.ts'
import type { Member } from '../../people/people.usecases.ts'
import type { handoverSchema } from '../handovers.schemas.ts'
import type { Hand, HandKind } from './hands.repository.ts'
import type { PartName, Parts } from './parts.ts'
import { holdsAt } from './seats.ts'
import type { OfferRow } from './sources.repository.ts'

export type PackView = z.infer<typeof handoverSchema>
type IndicatorView = PackView['indicators'][number]
type YearView = IndicatorView['years'][number]

/** What the reader was found to be told of, by the assessment it is of. */
export interface Told {
  readonly assessments: readonly AssessmentWithRound[]
  readonly stories: ReadonlyMap<string, Story>
  readonly talks: ReadonlyMap<string, Talks>
  readonly offers: readonly OfferRow[]
  /** By item: what it is called, to whom it may be. */
  readonly items: ReadonlyMap<
    string,
    Pick<NewestEvidence, 'title' | 'validTo'> & { readonly isSeen: boolean }
  >
  readonly reviewOfItem: ReadonlyMap<string, string>
  readonly hands: readonly Hand[]
  readonly members: readonly Member[]
  readonly parts: Parts
  readonly readerId: string
  readonly at: Date
}

interface Place {
  readonly editionId: string
  readonly code: string
}

const iso = <T extends { readonly at: Date }>(each: T) => ({ ...each, at: each.at.toISOString() })

/** The years of one indicator in one edition, the newest first; a year of which nothing is told is left out. */
export function tellYears(place: Place, told: Told): YearView[] {
  return told.assessments
    .filter(({ editionId }) => editionId === place.editionId)
    .map((assessment) => tellYear(assessment, place.code, told))
    .filter((year) => year !== null)
    .toReversed()
}

function tellYear({ id, year, stage }: AssessmentWithRound, code: string, told: Told): YearView | null {
  const story = told.stories.get(id)?.at(code)
  const talks = told.talks.get(id)
  const evidence = told.offers.filter(
    (offer) => offer.assessmentId === id && offer.code === code && isShown(offer, told),
  )
  if (story === undefined && talks === undefined && evidence.length === 0) return null
  return {
    ...{ assessmentId: id, year, stage, official: story?.official ?? null },
    stages: (story?.stages ?? []).map((each) => ({ ...each })),
    values: (story?.values ?? []).map(iso),
    returns: (story?.returns ?? []).map(iso),
    corrections: (story?.corrections ?? []).map(iso),
    ...tellTalks(talks, code),
    evidence: evidence.map(({ itemId, authorName: byName }) => {
      const item = told.items.get(itemId)
      const isSeen = item?.isSeen === true
      return {
        ...{ itemId, byName, title: isSeen ? item.title : null },
        expiresOn: isSeen ? item.validTo : null,
        reviewOn: isSeen ? (told.reviewOfItem.get(itemId) ?? null) : null,
      }
    }),
  }
}

/** Who does not read what is offered sees what they offered themselves. */
const isShown = ({ authorId }: OfferRow, { parts, readerId }: Told) =>
  parts.evidence === 'all' || (parts.evidence === 'own' && authorId === readerId)

function tellTalks(talks: Talks | undefined, code: string): Pick<YearView, 'clarifications' | 'objections'> {
  const of = <T extends { readonly code: string }>(all: readonly T[] = []) =>
    all.filter((each) => each.code === code)
  return {
    clarifications: of(talks?.clarifications).map(({ text, dueAt, byName, at, answers }) => ({
      ...iso({ text, byName, at }),
      dueAt: dueAt.toISOString(),
      answers: answers.map(({ text, byName, at }) => iso({ text, byName, at })),
    })),
    objections: of(talks?.objections).map(({ text, byName, at, answer }) => ({
      ...iso({ text, byName, at }),
      answer:
        answer === null
          ? null
          : iso({ accepted: answer.accepted, reason: answer.reason, byName: answer.byName, at: answer.at }),
    })),
  }
}

/** Which part of the pack tells of it. */
const partOf: Readonly<Record<HandKind, PartName>> = {
  ...({ valued: 'story', explained: 'story', lent: 'story' } as const),
  ...({ judged: 'outside', reviewed: 'outside', corrected: 'outside' } as const),
  ...({ attached: 'evidence', examined: 'evidence', asked: 'requests', answered: 'requests' } as const),
  ...({ recommended: 'recommendations', spoke: 'interview', kept_policy: 'policies' } as const),
}

/** Who knows something of an indicator, the latest first: of what the reader is told, or did themselves. */
export function tellPeople({ editionId, code }: Place, told: Told): IndicatorView['people'] {
  const { hands, members, at } = told
  const here = hands.filter(
    (hand) => hand.editionId === editionId && hand.code === code && isHandTold(hand, told),
  )
  const people = [...Map.groupBy(here, ({ personId }) => personId)].map(([personId, own]) => {
    const lastAt = new Date(Math.max(...own.map((hand) => hand.at.getTime())))
    const did = [...new Set(own.map(({ kind }) => kind))].toSorted()
    const held = members.filter((member) => member.personId === personId && holdsAt(member, at))
    return {
      ...{ personId, name: own[0]?.name ?? '', did, lastAt: lastAt.toISOString() },
      roles: held.map(({ role, unitName }) => ({ role, unitName })),
    }
  })
  return people.toSorted((one, other) =>
    one.lastAt === other.lastAt
      ? one.name.localeCompare(other.name, 'id')
      : one.lastAt < other.lastAt
        ? 1
        : -1,
  )
}

/** What was judged from outside is told where that assessment's values are. */
function isHandTold(hand: Hand, { stories, parts, readerId }: Told): boolean {
  if (hand.personId === readerId) return true
  const part = partOf[hand.kind]
  if (part === 'outside') return stories.get(hand.assessmentId ?? '')?.tellsOutside === true
  return parts[part] === 'all'
}
