/** What the log speaks of, as one looks for it. */
export const areas = [
  'penilaian',
  'bukti',
  'kebijakan',
  'orang',
  'unit',
  'putaran',
  'impor',
  'instansi',
  'instrumen',
  'masuk',
  'pengelolaan',
] as const

export type Area = (typeof areas)[number]
