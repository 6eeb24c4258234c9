/** What a second rater is writing and has not saved. */
export interface RatingWords {
  readonly value: string | null
  readonly facts: string
  readonly analysis: string
}

interface Place {
  /** A rating is nobody else's to see, also on a shared device. */
  readonly personId: string
  readonly assessmentId: string
  readonly code: string
}

const keyOf = ({ personId, assessmentId, code }: Place) =>
  `undagi.second-rating/${personId}/${assessmentId}/${code}`

export function isSameRating(one: RatingWords, other: RatingWords): boolean {
  return one.value === other.value && one.facts === other.facts && one.analysis === other.analysis
}

/** Null: nothing is kept, or nothing that is a rating. */
export function readRating(place: Place, storage = deviceStorage()): RatingWords | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(place)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    if (!('value' in kept && 'facts' in kept && 'analysis' in kept)) return null
    const { value, facts, analysis } = kept
    const isValue = value === null || typeof value === 'string'
    return isValue && typeof facts === 'string' && typeof analysis === 'string'
      ? { value, facts, analysis }
      : null
  } catch {
    return null
  }
}

/** Null: nothing is left to keep. Whether the device has it as it should. */
export function keepRating(place: Place, words: RatingWords | null, storage = deviceStorage()): boolean {
  try {
    if (words === null) storage?.removeItem(keyOf(place))
    else storage?.setItem(keyOf(place), JSON.stringify(words))
    return storage !== null
  } catch {
    return false
  }
}

type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Some browsers refuse even to be asked. */
function deviceStorage(): DeviceStorage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
