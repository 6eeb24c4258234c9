/** "16.00 WITA": what the clock of this zone shows. */
export function clockInWords(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('id-ID', {
    ...{ timeZone, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  }).format(at)
}

/** "30 November 2026 pukul 16.00 WIB", and of what ends with the day itself, its last day: "30 November 2026". */
export function endWithHour(timeZone: string, end: Date): string {
  const clock = clockInWords(timeZone, end)
  return clock.startsWith('00.00')
    ? lastDayInWords(timeZone, end)
    : `${new Intl.DateTimeFormat('id-ID', { timeZone, dateStyle: 'long' }).format(end)} pukul ${clock}`
}

/** "30 November 2026": the last day of what ends at this instant, where the clock of this zone is read. */
export function lastDayInWords(timeZone: string, end: Date): string {
  return new Intl.DateTimeFormat('id-ID', { timeZone, dateStyle: 'long' }).format(new Date(end.getTime() - 1))
}
