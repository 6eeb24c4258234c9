/** So many days, as one says it: nobody counts to 1,534. */
export interface RoughSpan {
  readonly unit: 'day' | 'month' | 'year'
  readonly count: number
  /** Some days more than whole months or years. */
  readonly isMore: boolean
}

const daysOf = { month: 30.4375, year: 365.25 }
const monthsFrom = 90
const yearsFrom = 730.5

/** Days below three months, months below two years, years from then on; always rounded down. */
export function roughSpan(days: number): RoughSpan {
  if (days < monthsFrom) return { unit: 'day', count: days, isMore: false }
  const unit = days < yearsFrom ? 'month' : 'year'
  const count = Math.floor(days / daysOf[unit])
  return { unit, count, isMore: days - count * daysOf[unit] >= 1 }
}
