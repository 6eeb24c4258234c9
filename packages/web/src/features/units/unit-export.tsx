import { useLingui } from '@lingui/react/macro'
import { ExportMenu } from '../../ui/export-menu.tsx'
import { chosenLabel } from '../../ui/filter-choice.ts'
import type { Unit } from './api/unit-register.ts'
import type { UnitFilter } from './unit-filter.ts'
import { useStateChoices } from './unit-filter-sentence.tsx'

interface UnitExportProps {
  readonly units: readonly Unit[]
  readonly filter: UnitFilter
}

/** The list of units to take along, exactly as filtered. */
export function UnitExport({ units, filter }: UnitExportProps) {
  const { t } = useLingui()
  const state = chosenLabel(useStateChoices(), filter)
  const word = filter.cari ?? t`kata apa saja`
  return (
    <ExportMenu
      name={t`unit-kerja`}
      title={t`Unit kerja`}
      sentence={t`Unit kerja yang ${state}, memuat ${word}`}
      rows={units}
      columns={[
        { heading: t`Nama`, value: ({ name }) => name },
        { heading: t`Singkatan`, value: ({ shortName }) => shortName },
        { heading: t`Mulai`, value: ({ activeFrom }) => activeFrom },
        { heading: t`Berakhir`, value: ({ endedOn }) => endedOn },
      ]}
    />
  )
}
