import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import type { OwnRound } from './api/round-register.ts'
import { useRoundWords } from './use-round-words.ts'

/** The list of rounds to take along, as it stands on the page. */
export function RoundExport({ rounds }: { readonly rounds: readonly OwnRound[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const { kindLabel } = useRoundWords()
  return (
    <ExportMenu
      name={t`putaran`}
      title={t`Putaran`}
      sentence={t`Semua putaran, juga yang ditarik`}
      rows={rounds}
      columns={[
        { heading: t`Tahun`, value: ({ year }) => year },
        { heading: t`Nama putaran`, value: ({ name }) => name },
        { heading: t`Edisi instrumen`, value: ({ edition }) => edition.shortName },
        { heading: t`Jenis`, value: ({ kind }) => kindLabel(kind) },
        { heading: t`Tanggal penilaian`, value: ({ assessmentDate }) => assessmentDate },
        {
          heading: t`Batas waktu`,
          value: ({ deadline, timeZone }) => (deadline ? format.until(deadline, timeZone) : null),
        },
        { heading: t`Target indeks`, value: ({ target }) => (target ? Number(target) : null) },
        { heading: t`Indikator terisi`, value: ({ answered }) => answered },
        {
          heading: t`Ditarik`,
          value: ({ withdrawnAt, timeZone }) => (withdrawnAt ? format.moment(withdrawnAt, timeZone) : null),
        },
      ]}
    />
  )
}
