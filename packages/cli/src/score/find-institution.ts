import { columnKey } from '@undagi/documents'
import { findClosest } from '@undagi/result-tables'
import { UnusableInput } from '../unusable-input.ts'
import type { ScoredRow } from './scored-row.ts'

/** Every year of the institution called `name`, whatever its capitals and blanks. */
export async function findInstitution(
  rows: AsyncIterable<ScoredRow>,
  name: string,
): Promise<readonly ScoredRow[]> {
  const names = new Set<string>()
  const found: ScoredRow[] = []
  for await (const scored of rows) {
    names.add(scored.row.institution)
    if (columnKey(scored.row.institution) === columnKey(name)) found.push(scored)
  }
  if (found.length > 0) return found

  const meant = findClosest(name, names)
  const advice =
    meant === undefined ? 'Tulis namanya seperti di kolom instansi.' : `Mungkin maksud Anda "${meant}"?`
  throw new UnusableInput(`Instansi "${name}" tidak ada di tabel. ${advice}`)
}
