/** For what an item is offered. */
export interface OfferPlace {
  readonly itemId: string
  readonly assessmentId: string
  readonly indicatorCode: string
  readonly criterionCode: string | null
}

export type OfferOrigin = 'coordination_team'

/** Something that was offered once, whoever did it. */
export interface KnownOffer extends OfferPlace {
  readonly id: string
  /** Null: a person chose the place. */
  readonly origin: OfferOrigin | null
  readonly ended: 'by_a_person' | 'by_itself' | null
}

interface Plan<P extends OfferPlace> {
  readonly offer: readonly P[]
  /** Ids of offers that are taken back. */
  readonly end: readonly string[]
}

/**
 * What Undagi offers and takes back by itself, so that it offers what is wanted: never where the same item stands already, never again
 * where a person took it back, and it takes back only what it offered itself.
 */
export function planOwnOffers<P extends OfferPlace>(
  wanted: readonly P[],
  known: readonly KnownOffer[],
  origin: OfferOrigin,
): Plan<P> {
  const wantedAt = new Map(wanted.map((place) => [keyOf(place), place]))
  const taken = new Set(known.filter(({ ended }) => ended !== 'by_itself').map(keyOf))
  return {
    offer: [...wantedAt].flatMap(([key, place]) => (taken.has(key) ? [] : [place])),
    end: known
      .filter((each) => each.ended === null && each.origin === origin && !wantedAt.has(keyOf(each)))
      .map(({ id }) => id),
  }
}

const keyOf = ({ itemId, assessmentId, indicatorCode, criterionCode }: OfferPlace) =>
  JSON.stringify([itemId, assessmentId, indicatorCode, criterionCode])
