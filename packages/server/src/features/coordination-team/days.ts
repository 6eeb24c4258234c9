/** Days of the calendar as ISO texts: they compare as texts. */
export function dayBefore(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() - 1)
  return instant.toISOString().slice(0, 10)
}

/** A span of days with its last one; null: without end. */
export interface Span {
  readonly from: string
  readonly to: string | null
}

export const covers = ({ from, to }: Span, day: string): boolean => from <= day && (to === null || day <= to)

export const overlap = (a: Span, b: Span): boolean =>
  (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)

/** The earlier of two last days. */
export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
