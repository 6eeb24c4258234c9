import type { Sql } from '../../platform/database/drizzle-on.ts'
import { selectTitlesOffered } from '../evidence/usecases/titles-offered.ts'
import type { Edition } from '../instruments/editions.ts'
import type { Contribution, Interview } from './interview.ts'
import type { PlaceShown } from './interview-entry.ts'
import { minutesFrozen, notYourWords, unknownInInterview } from './interviews.errors.ts'

export function ensureCodes(
  codes: readonly string[],
  { indicatorByCode }: Pick<Edition, 'indicatorByCode'>,
): void {
  if (new Set(codes).size < codes.length || codes.some((code) => !indicatorByCode.has(code)))
    throw unknownInInterview()
}

/** From the first signature that stands, the minutes do not change. */
export function ensureOpenMinutes({ signatures }: Interview): void {
  if (signatures.length > 0) throw minutesFrozen()
}

interface Writing {
  readonly contributionId: string
  readonly code: string
  readonly authorId: string
  readonly as: Contribution['kind']
}

/** A text is written again by its author alone, at its place. */
export function ensureOwnWords(
  { contributions }: Interview,
  { contributionId, code, authorId, as }: Writing,
): void {
  const known = contributions.find(({ id }) => id === contributionId)
  if (known === undefined) return
  if (known.byId !== authorId || known.code !== code || known.kind !== as) throw notYourWords()
}

/** Every document that is pointed at is offered in this assessment. */
export async function ensureOffered(
  db: Sql,
  assessmentId: string,
  places: readonly PlaceShown[],
): Promise<void> {
  if (places.length === 0) return
  const offered = new Set((await selectTitlesOffered(db, { assessmentId })).map(({ offerId }) => offerId))
  if (places.some(({ offerId }) => !offered.has(offerId))) throw unknownInInterview()
}
