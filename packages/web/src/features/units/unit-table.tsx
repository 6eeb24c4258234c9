import { Trans, useLingui } from '@lingui/react/macro'
import { unitFunctionNames } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { classNames } from '../../ui/class-names.ts'
import { panelClass } from '../../ui/panel.tsx'
import type { Unit } from './api/unit-register.ts'
import { UnitActions } from './unit-actions.tsx'
import styles from './unit-table.module.css'
import type { UnitTask } from './unit-task.ts'

interface UnitTableProps {
  readonly units: readonly Unit[]
  readonly onTask: (task: UnitTask) => void
  readonly onHistory: (unit: Unit) => void
}

export function UnitTable({ units, onTask, onHistory }: UnitTableProps) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <div className={classNames(panelClass, styles.list)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t`Nama`}</th>
            <th scope="col">{t`Singkatan`}</th>
            <th scope="col">{t`Mulai`}</th>
            <th scope="col">{t`Berakhir`}</th>
            <th scope="col" className={styles.actions}>
              {t`Tindakan`}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id}>
              <th scope="row">
                {unit.name}
                {unit.functions && unit.functions.length > 0 ? (
                  <span className={styles.functions}>
                    {unit.functions.map((each) => unitFunctionNames[each]).join(', ')}
                  </span>
                ) : null}
              </th>
              <td className={styles.short}>{unit.shortName}</td>
              <td className={styles.when}>
                {unit.activeFrom ? (
                  <>
                    <span className={styles.word}>
                      <Trans>mulai</Trans>{' '}
                    </span>
                    {format.day(unit.activeFrom)}
                  </>
                ) : null}
              </td>
              <td className={styles.when}>
                {unit.endedOn ? (
                  <>
                    <span className={styles.word}>
                      <Trans>berakhir</Trans>{' '}
                    </span>
                    {format.day(unit.endedOn)}
                  </>
                ) : null}
              </td>
              <td className={styles.actions}>
                <UnitActions unit={unit} onTask={onTask} onHistory={() => onHistory(unit)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
