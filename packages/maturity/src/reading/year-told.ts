import type { Source } from '../instrument.ts'

/** The year in which a real case was told of: `yearTold({ document: 'd', at: 'berita 2019' })` is 2019. Where it was stays in the data. */
export function yearTold({ at }: Source): number | undefined {
  const year = /\b(?:19|20)\d{2}\b/.exec(at)?.[0]
  return year === undefined ? undefined : Number(year)
}
