import { useLingui } from '@lingui/react/macro'
import type { Category, RoundKind, TimeZone } from './setup-draft.ts'

interface Choice<Value> {
  readonly value: Value
  readonly label: string
}

/** The closed lists of the first run as a person reads them. */
export function useSetupChoices() {
  const { t } = useLingui()
  const categories: readonly Choice<Category>[] = [
    { value: 'kota', label: t`Kota` },
    { value: 'kabupaten', label: t`Kabupaten` },
    { value: 'provinsi', label: t`Provinsi` },
    { value: 'kementerian', label: t`Kementerian` },
    { value: 'lembaga', label: t`Lembaga` },
  ]
  const timeZones: readonly Choice<TimeZone>[] = [
    { value: 'Asia/Jakarta', label: t`WIB, waktu Indonesia barat` },
    { value: 'Asia/Makassar', label: t`WITA, waktu Indonesia tengah` },
    { value: 'Asia/Jayapura', label: t`WIT, waktu Indonesia timur` },
  ]
  const kinds: readonly Choice<RoundKind>[] = [
    { value: 'self_assessment', label: t`Penilaian mandiri` },
    { value: 'evaluation', label: t`Evaluasi` },
    { value: 'monitoring', label: t`Pemantauan` },
  ]
  return { categories, timeZones, kinds }
}
