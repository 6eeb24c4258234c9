/** What counts of an indicator, beside what the institution said of itself. */
export interface StandingValue {
  readonly value: string | null
  readonly ownValue: string | null
  /** Whether `value` is what came of a published round; else it is the institution's own. */
  readonly isOfficial: boolean
}

/** As the answers say it; nothing where there is no earlier round, or where nobody said anything of the indicator in it. */
export function presentPrevious(previous: StandingValue | undefined) {
  return {
    previousValue: previous?.value ?? null,
    previousOwnValue: previous?.ownValue ?? null,
    previousIsOfficial: previous?.isOfficial ?? false,
  }
}
