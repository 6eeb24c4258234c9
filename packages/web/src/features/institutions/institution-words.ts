import { useLingui } from '@lingui/react/macro'
import type { Institution } from '../../lib/api/contract.ts'
import type { Category } from './api/change-institution.ts'

interface Choice<Value> {
  readonly value: Value
  readonly label: string
}

/** The kinds of institution and the three time zones, as a person reads them. */
export function useInstitutionWords() {
  const { t } = useLingui()
  const categories: readonly Choice<Category>[] = [
    { value: 'kementerian', label: t`Kementerian` },
    { value: 'lembaga', label: t`Lembaga` },
    { value: 'provinsi', label: t`Provinsi` },
    { value: 'kabupaten', label: t`Kabupaten` },
    { value: 'kota', label: t`Kota` },
  ]
  const timeZones: readonly Choice<Institution['timeZone']>[] = [
    { value: 'Asia/Jakarta', label: t`WIB, waktu Indonesia barat` },
    { value: 'Asia/Makassar', label: t`WITA, waktu Indonesia tengah` },
    { value: 'Asia/Jayapura', label: t`WIT, waktu Indonesia timur` },
  ]
  return { categories, timeZones }
}

/** An institution of an older installation may carry a kind that the list does not know: it is shown as it is. */
export function labelOf(choices: readonly Choice<string>[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}
