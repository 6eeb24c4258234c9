import type { Instrument } from '@undagi/maturity'
import { csvLine } from '../output/csv-line.ts'
import { groupCodes, type ScoredRows } from './scored-row.ts'

/** CSV with decimal points, for other programs; its columns also suit `undagi audit-table`. */
export async function* formatScoreCsv(_instrument: Instrument, rows: ScoredRows): AsyncGenerator<string> {
  let codes: readonly string[] | undefined
  for await (const { row, result } of rows) {
    if (codes === undefined) {
      codes = groupCodes(result)
      yield csvLine(['instansi', 'tahun', ...codes, 'indeks', 'indeks_tepat', 'predikat', 'belum_dinilai'])
    }
    const values = codes.map((code) => result.nodes[code]?.value?.rounded ?? '')
    const { index, predicate, missing } = result
    yield csvLine([
      row.institution,
      String(row.year),
      ...values,
      index.rounded,
      index.exact,
      predicate.name,
      missing.join(' '),
    ])
  }
}
