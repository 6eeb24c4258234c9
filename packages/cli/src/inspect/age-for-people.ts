/** From an ISO day to a moment: "2 tahun 3 bulan"; `undefined` for a day that is still to come. */
export function ageForPeople(day: string, at: Date): string | undefined {
  const from = new Date(`${day}T00:00:00Z`)
  if (from > at) return undefined
  const isMonthBegun = at.getUTCDate() < from.getUTCDate()
  const months =
    (at.getUTCFullYear() - from.getUTCFullYear()) * 12 +
    (at.getUTCMonth() - from.getUTCMonth()) -
    (isMonthBegun ? 1 : 0)
  const years = Math.floor(months / 12)
  const parts = [years > 0 ? `${years} tahun` : '', months % 12 > 0 ? `${months % 12} bulan` : '']
  return parts.filter((part) => part !== '').join(' ') || 'kurang dari sebulan'
}
