/** "30 November 2026": the last day of what ends at this instant, where the clock of this zone is read. */
export function lastDayInWords(timeZone: string, end: Date): string {
  return new Intl.DateTimeFormat('id-ID', { timeZone, dateStyle: 'long' }).format(new Date(end.getTime() - 1))
}
