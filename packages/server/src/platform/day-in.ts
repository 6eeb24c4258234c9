/** The calendar day ("2026-11-25") that an instant falls on where the clock of this zone is read. */
export function dayIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant)
}
