import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '../../ui/link-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { UnitChange, UnitRegister } from './api/unit-register.ts'
import { HistoryEntry } from './history-entry.tsx'
import { HistoryExport } from './history-export.tsx'
import { listHistory, type UnitFilter } from './unit-filter.ts'
import styles from './units.module.css'

interface UnitHistoryProps {
  readonly register: UnitRegister
  readonly timeZone: string
  readonly filter: UnitFilter
  readonly onFilter: (filter: UnitFilter) => void
  readonly onUndo: (change: UnitChange) => void
}

/** What happened to the units, the newest first; of one unit where it was asked for. */
export function UnitHistory({ register, timeZone, filter, onFilter, onUndo }: UnitHistoryProps) {
  const { t } = useLingui()
  const shown = listHistory(register.changes, filter)
  const unit = register.units.find(({ id }) => id === filter.riwayat)
  return (
    <Panel
      title={unit ? t`Riwayat ${unit.name}` : t`Riwayat perubahan`}
      aside={
        <>
          {filter.riwayat ? (
            <LinkButton onClick={() => onFilter({ ...filter, riwayat: undefined })}>
              <Trans>Lihat riwayat semua unit</Trans>
            </LinkButton>
          ) : null}{' '}
          <HistoryExport {...{ shown, register, timeZone, unit }} />
        </>
      }
      className={styles.history}
    >
      {shown.length === 0 ? (
        <p className={styles.nothing}>
          <Trans>Belum ada perubahan yang dicatat.</Trans>
        </p>
      ) : (
        <ol>
          {shown.map((change) => (
            <HistoryEntry
              key={change.sequence}
              change={change}
              register={register}
              timeZone={timeZone}
              onUndo={() => onUndo(change)}
            />
          ))}
        </ol>
      )}
    </Panel>
  )
}
