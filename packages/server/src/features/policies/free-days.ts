/** Days on which offices are closed in a year, as decreed for that year. */
interface FreeDaysOfYear {
  readonly year: number
  readonly source: {
    readonly document: string
    /** `copied`: from agreeing copies of the list; the decree itself was not at hand. */
    readonly confidence: 'copied'
  }
  /** National holidays and joint leave, those on Saturdays and Sundays too: month and day. */
  readonly days: readonly string[]
}

/** Decreed anew each year; of a year that is not here nothing is known. */
export const freeDays: readonly FreeDaysOfYear[] = [
  {
    year: 2026,
    source: {
      document:
        'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025',
      confidence: 'copied',
    },
    days: [
      // Hari libur nasional
      ...['01-01', '01-16', '02-17', '03-19', '03-21', '03-22', '04-03', '04-05', '05-01'],
      ...['05-14', '05-27', '05-31', '06-01', '06-16', '08-17', '08-25', '12-25'],
      // Cuti bersama
      ...['02-16', '03-18', '03-20', '03-23', '03-24', '05-15', '05-28', '12-24'],
    ],
  },
]
