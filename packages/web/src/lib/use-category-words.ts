import { useLingui } from '@lingui/react/macro'

/** The categories of institutions as people read them; one that is not known stays as it is written. */
export function useCategoryWords(): (category: string | null) => string {
  const { t } = useLingui()
  const words: Readonly<Record<string, string>> = {
    kementerian: t`Kementerian`,
    lembaga: t`Lembaga`,
    provinsi: t`Provinsi`,
    kabupaten: t`Kabupaten`,
    kota: t`Kota`,
  }
  return (category) => (category === null ? '–' : (words[category] ?? category))
}
