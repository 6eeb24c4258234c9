import { useLingui } from '@lingui/react/macro'
import type { Institution } from '../../lib/api/contract.ts'
import type { ChangedValue } from '../../ui/changed-values.tsx'
import { labelOf, useInstitutionWords } from './institution-words.ts'

type Facts = Pick<Institution, 'name' | 'category' | 'timeZone'>

/** What differs between an institution as it was and as it is, as a person reads it. */
export function useInstitutionDifferences(): (was: Facts, is: Facts) => readonly ChangedValue[] {
  const { t } = useLingui()
  const { categories, timeZones } = useInstitutionWords()
  return (was, is) =>
    [
      { what: t`Nama`, from: was.name, to: is.name },
      { what: t`Kategori`, from: labelOf(categories, was.category), to: labelOf(categories, is.category) },
      { what: t`Zona waktu`, from: labelOf(timeZones, was.timeZone), to: labelOf(timeZones, is.timeZone) },
    ].filter(({ from, to }) => from !== to)
}
