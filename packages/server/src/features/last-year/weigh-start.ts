import { createHash } from 'node:crypto'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { getStartable } from '../assessments/usecases/see-own-work.ts'
import { selectStandingWords } from '../assessments/usecases/standing-words.ts'
import { type LastYearsOffer, readLastYearsOffers } from '../findings/usecases/last-years-offers.ts'
import { countUnanswered } from '../recommendations/usecases/count-unanswered.ts'
import { chooseLastRound, type EarlierRound } from './choose-last-round.ts'
import { nothingToStartFrom, startedAlready } from './last-year.errors.ts'
import { selectEarlier, selectStart } from './last-year.repository.ts'

interface Proposal {
  readonly code: string
  readonly value: string
  readonly ownValue: string | null
  readonly isOfficial: boolean
}

export interface WeighedStart {
  readonly institutionId: string
  readonly last: EarlierRound
  readonly criteria: ReadonlySet<string>
  readonly proposals: readonly Proposal[]
  readonly offers: readonly LastYearsOffer[]
  readonly unanswered: number
  /** Says whether anything of this is otherwise than somebody saw it. */
  readonly preview: string
}

interface Wanted {
  readonly actor: Actor
  readonly assessmentId: string
}

/** What starting from last year would bring now, for who fills the assessment in. */
export async function weighStart(
  db: Sql,
  { actor, assessmentId }: Wanted,
  { editions, request }: Pick<RequestContext, 'editions' | 'request'>,
): Promise<WeighedStart> {
  const { institutionId, round, indicators } = await getStartable(db, { actor, assessmentId, editions })
  if ((await selectStart(db, assessmentId)).length > 0) throw startedAlready()
  const earlier = await selectEarlier(db, { institutionId, year: round.year })
  const { last } = chooseLastRound(earlier, round.editionId)
  if (last === null) throw nothingToStartFrom()
  const codes = new Set(indicators.map(({ code }) => code))
  const before = await selectStandingWords(db, last.assessmentId)
  const proposals = before.flatMap(({ code, value, ownValue, isOfficial }) =>
    value !== null && codes.has(code) ? [{ code, value, ownValue, isOfficial }] : [],
  )
  const all = await readLastYearsOffers(db, {
    ...{ lastId: last.assessmentId, actor, round, indicators, at: request.at },
  })
  const offers = all.filter(({ offer }) => codes.has(offer.indicatorCode))
  const criteria = indicators.flatMap(({ levels }) =>
    levels.flatMap((level) => level.criteria.map(({ code }) => code)),
  )
  const { year, timeZone } = round
  const unanswered = await countUnanswered(db, { actor, institutionId, year, timeZone })
  return {
    ...{ institutionId, last, proposals, offers, unanswered, criteria: new Set(criteria) },
    preview: previewOf({ last, proposals, offers }),
  }
}

function previewOf({ last, proposals, offers }: Pick<WeighedStart, 'last' | 'proposals' | 'offers'>): string {
  const seen = [last.assessmentId, proposals, offers.map(({ offer, obstacle }) => [offer.id, obstacle])]
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 32)
}
