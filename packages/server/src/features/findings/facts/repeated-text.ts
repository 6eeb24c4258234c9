import type { EarlierText } from '../../evidence/usecases/earlier-texts.ts'
import type { Contradiction } from './contradiction.ts'

/** The commonest complaint of assessors: last year's text with this year's date. A person must say whether it still describes what is. */
export function repeatsText(earlier: readonly EarlierText[]): readonly Contradiction[] {
  const [first] = earlier
  if (first === undefined) return []
  const { title, isRenumbered } = first
  const changed = isRenumbered ? 'nomor dan tahunnya' : 'tahunnya'
  const year = first.year === null || title.includes(String(first.year)) ? '' : ` (${first.year})`
  const message = `Naskahnya sama dengan "${title}"${year}, hanya ${changed} yang berbeda. Pastikan isinya menggambarkan keadaan tahun ini; bila hanya disalin, gantilah dengan dokumen yang sebenarnya.`
  return [{ code: 'text_repeated', message }]
}
