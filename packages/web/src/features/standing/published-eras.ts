import type { Era } from '@undagi/figures'
import type { Standing } from '../../lib/api/standing.ts'

type PublishedYear = Standing['published'][number]

/** The published indices, oldest first, cut wherever another edition begins: a break is no decline. */
export function publishedEras(
  years: readonly PublishedYear[],
  formatNumber: (text: string) => string,
): readonly Era[] {
  const eras: { edition: string; era: Era }[] = []
  for (const { year, index, edition } of years.toSorted((a, b) => a.year - b.year)) {
    if (index === null || !/^\d+(\.\d+)?$/.test(index)) continue
    const point = { year, value: Number(index), text: formatNumber(index) }
    const last = eras.at(-1)
    const name = edition?.shortName ?? ''
    if (last && edition && last.edition === edition.id)
      eras[eras.length - 1] = { ...last, era: { ...last.era, points: [...last.era.points, point] } }
    else eras.push({ edition: edition?.id ?? '', era: { name, points: [point] } })
  }
  return eras.map(({ era }) => era)
}
