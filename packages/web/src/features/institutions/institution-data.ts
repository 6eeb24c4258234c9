import type { Institution } from '../../lib/api/contract.ts'
import type { Category, InstitutionData } from './api/change-institution.ts'

const categories: readonly Category[] = ['kementerian', 'lembaga', 'provinsi', 'kabupaten', 'kota']

/** What can be changed of an institution; a kind that the list does not know begins as "kota". */
export function toData({ name, category, timeZone }: Institution): InstitutionData {
  return { name, category: categories.find((known) => known === category) ?? 'kota', timeZone }
}

/** What was typed stays; what was not touched follows the colleague who saved first. */
export function rebaseData(
  typed: InstitutionData,
  { seen, current }: { readonly seen: Institution; readonly current: Institution },
): InstitutionData {
  const was = toData(seen)
  const now = toData(current)
  const settle = <Key extends keyof InstitutionData>(key: Key): InstitutionData[Key] =>
    typed[key] === was[key] ? now[key] : typed[key]
  return { name: settle('name'), category: settle('category'), timeZone: settle('timeZone') }
}
