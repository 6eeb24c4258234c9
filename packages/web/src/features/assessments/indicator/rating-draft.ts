import {
  agreesWithCriteria,
  checkRatings,
  type Indicator,
  type Instrument,
  supportedLevel,
} from '@undagi/maturity'

/** What a person is about to claim, and what still stands in the way. */
export interface RatingDraft {
  readonly value: string | null
  readonly supported: number | null
  /** Whether the criteria are sure enough to be held against a value. */
  readonly isCompared: boolean
  /** The claim differs from what the criteria support: others will want to know why. */
  readonly needsReason: boolean
  /** Not a value of this edition's scale. */
  readonly isOffScale: boolean
}

interface RatingQuestion {
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly metCriteria: ReadonlySet<string>
  readonly value: string | null
}

export function judgeRating({ instrument, indicator, metCriteria, value }: RatingQuestion): RatingDraft {
  const supported = supportedLevel(indicator, metCriteria).level
  return {
    value,
    supported,
    isCompared: indicator.criteriaStatus === 'complete',
    needsReason: agreesWithCriteria(indicator, metCriteria, value) === false,
    isOffScale: checkRatings(instrument, { [indicator.code]: value }).length > 0,
  }
}

/** A claim above what the ticked criteria support. */
export interface Unproven {
  readonly supported: number | null
}

/** `undefined` where the criteria support the value, or are not sure enough to be held against it. */
export function findUnproven(
  indicator: Indicator,
  metCriteria: ReadonlySet<string>,
  value: string | null,
): Unproven | undefined {
  if (value === null || agreesWithCriteria(indicator, metCriteria, value) !== false) return undefined
  const { level: supported } = supportedLevel(indicator, metCriteria)
  return supported === null || supported < Number(value) ? { supported } : undefined
}

/**
 * What the whole page speaks of before anybody chose: the level one step above the value, or above what the criteria support
 * where more is claimed.
 */
export function nextLevelOf(indicator: Indicator, value: string | null, unproven?: Unproven): number | null {
  const from = unproven ? unproven.supported : value
  const above = indicator.levels.find(({ level }) => level > Number(from ?? Number.NEGATIVE_INFINITY))
  return above?.level ?? null
}
