import type { HandoverPack, OpenPromise } from '../api/handovers.ts'

interface Place {
  readonly editionId: string
  readonly code: string
}

/** The same for the same indicator of the same edition; null is the work as a whole. */
export const keyOf = (place: Place | null) => (place === null ? '' : `${place.editionId}/${place.code}`)

type Told = Pick<HandoverPack, 'promises' | 'indicators'>

export function promisesAt({ promises }: Pick<Told, 'promises'>, place: Place): OpenPromise[] {
  return promises.filter(({ places }) => places.some((each) => keyOf(each) === keyOf(place)))
}

/** Those that stand under no indicator of the pack: every promise is in one of the lists, none is lost between them. */
export function promisesElsewhere({ promises, indicators }: Told): OpenPromise[] {
  const known = new Set(indicators.map(keyOf))
  return promises.filter(({ places }) => !places.some((each) => known.has(keyOf(each))))
}
