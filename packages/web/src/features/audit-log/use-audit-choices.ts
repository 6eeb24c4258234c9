import { useLingui } from '@lingui/react/macro'
import type { AuditPerson } from '../../lib/api/contract.ts'
import type { Area } from './areas.ts'
import type { AuditFilter } from './audit-filter.ts'

/** What the words of the sentence can say; the first of each leaves nothing out. */
export function useAuditChoices(people: readonly AuditPerson[]) {
  const { t } = useLingui()
  const outcomes: { value: NonNullable<AuditFilter['hasil']> | 'semua'; label: string }[] = [
    { value: 'semua', label: t`dilihat, dilakukan atau dicoba` },
    { value: 'dilakukan', label: t`dilihat dan dilakukan` },
    { value: 'ditolak', label: t`dicoba tetapi ditolak` },
  ]
  const areas: { value: Area | 'semua'; label: string }[] = [
    { value: 'semua', label: t`apa saja` },
    { value: 'penilaian', label: t`penilaian` },
    { value: 'bukti', label: t`bukti dukung` },
    { value: 'kebijakan', label: t`kebijakan` },
    { value: 'orang', label: t`orang dan peran` },
    { value: 'unit', label: t`unit kerja` },
    { value: 'putaran', label: t`putaran` },
    { value: 'impor', label: t`impor` },
    { value: 'instansi', label: t`data instansi` },
    { value: 'instrumen', label: t`instrumen` },
    { value: 'masuk', label: t`masuk dan keluar` },
    { value: 'pengelolaan', label: t`pengelolaan` },
  ]
  return {
    outcomes,
    areas,
    people: [
      { value: '', label: t`siapa saja` },
      ...people.map(({ id, name }) => ({ value: id, label: name })),
    ],
  }
}
