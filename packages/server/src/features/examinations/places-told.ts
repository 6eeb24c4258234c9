import type { BroughtPlace, BroughtRow } from '../evidence/usecases/own-documents.ts'

interface Onlooker {
  readonly personId: string
  /** Whether they see the evidence of an indicator now. */
  readonly isSeen: (place: BroughtPlace) => boolean
}

export type ToldPlace = BroughtPlace & { readonly isSeen: boolean }

/**
 * Where a document is or was offered, as far as whoever brought it is told: what they see now, and what they offered themselves, of
 * which they hear no more once the indicator is theirs no longer. What was taken back is told while it is not offered there again.
 */
export function placesTold(places: readonly BroughtPlace[], { personId, isSeen }: Onlooker): ToldPlace[] {
  const told = places
    .map((place) => ({ ...place, isSeen: isSeen(place) }))
    .filter((place) => place.isSeen || place.authorId === personId)
  const running = told.filter(({ endedAt, isSeen }) => endedAt === null || !isSeen)
  const taken = new Set(running.map(indicatorOf))
  const released = told.filter((place) => {
    if (place.endedAt === null || !place.isSeen || taken.has(indicatorOf(place))) return false
    taken.add(indicatorOf(place))
    return true
  })
  return [...dropRepeated(running), ...released]
}

type Reader = Pick<Onlooker, 'personId'> & { readonly readsLibrary: boolean }

/**
 * Whether they are told of a document at all, as it is now: what a colleague brought is told to a helper only while they see a place
 * where it is or was offered.
 */
export function isTold(
  { itemAuthorId, authorId }: Pick<BroughtRow, 'itemAuthorId' | 'authorId'>,
  places: readonly ToldPlace[],
  { personId, readsLibrary }: Reader,
): boolean {
  return readsLibrary || [itemAuthorId, authorId].includes(personId) || places.some(({ isSeen }) => isSeen)
}

/** Of an indicator out of sight it is not told how often something was offered there, nor whether it still is. */
function dropRepeated(places: readonly ToldPlace[]): ToldPlace[] {
  const unseen = new Set<string>()
  return places.filter((place) => {
    if (place.isSeen) return true
    const isNew = !unseen.has(indicatorOf(place))
    unseen.add(indicatorOf(place))
    return isNew
  })
}

const indicatorOf = ({ assessmentId, indicatorCode }: BroughtPlace) => `${assessmentId}/${indicatorCode}`
