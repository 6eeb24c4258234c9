import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import type { Unit, UnitChange, UnitRegister } from './api/unit-register.ts'
import { useChangeWords } from './use-change-words.ts'

interface HistoryExportProps {
  readonly shown: readonly UnitChange[]
  readonly register: UnitRegister
  readonly timeZone: string
  /** Of which the history is shown; undefined: of all. */
  readonly unit: Unit | undefined
}

/** The history to take along as it is told: what was undone says so beside it. */
export function HistoryExport({ shown, register, timeZone, unit }: HistoryExportProps) {
  const { t } = useLingui()
  const format = useFormat()
  const words = useChangeWords()
  const undoingOf = ({ undoneBy }: UnitChange) =>
    register.changes.find(({ sequence }) => sequence === undoneBy)
  return (
    <ExportMenu
      name={t`riwayat-unit`}
      title={t`Riwayat perubahan`}
      sentence={unit ? t`Riwayat ${unit.name}` : t`Riwayat semua unit`}
      rows={shown}
      columns={[
        { heading: t`Berlaku`, value: ({ effectiveOn }) => effectiveOn },
        { heading: t`Perubahan`, value: words },
        { heading: t`Dasar hukum`, value: ({ legalBasis }) => legalBasis },
        { heading: t`Dicatat oleh`, value: ({ actorName }) => actorName },
        { heading: t`Dicatat`, value: ({ recordedAt }) => format.moment(recordedAt, timeZone) },
        { heading: t`Dibatalkan oleh`, value: (change) => undoingOf(change)?.actorName ?? null },
      ]}
    />
  )
}
