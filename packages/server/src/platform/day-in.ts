/** Making one takes longer than all else of a page; there are as many as zones that institutions read their clocks in. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day ("2026-11-25") that an instant falls on where the clock of this zone is read. */
export function dayIn(timeZone: string, instant: Date): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(instant)
}
