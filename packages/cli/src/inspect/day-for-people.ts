const FORMAT = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

/** "2024-05-17" is read "17 Mei 2024". */
export function dayForPeople(day: string): string {
  return FORMAT.format(new Date(`${day}T00:00:00Z`))
}
