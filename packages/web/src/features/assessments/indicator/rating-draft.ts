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

/** A number as people type it: "3,75" or "3.75"; `null` where it is none. */
export function parseTypedValue(typed: string): string | null {
  const text = typed.trim().replace(',', '.')
  return /^\d{1,2}(\.\d{1,10})?$/.test(text) ? text : null
}

/** The level one step above a value: what the page speaks of before anybody chose. */
export function nextLevelOf(indicator: Indicator, value: string | null): number | null {
  const above = indicator.levels.find(({ level }) => level > Number(value ?? Number.NEGATIVE_INFINITY))
  return above?.level ?? null
}
