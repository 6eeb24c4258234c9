import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../ui/field.tsx'
import styles from './units.module.css'

/** A name and its short form, as they are being typed. */
export interface UnitNames {
  readonly name: string
  readonly shortName: string
}

interface NameFieldsProps {
  readonly names: UnitNames
  readonly onChange: (names: UnitNames) => void
  readonly tried: boolean
  /** Tells several pairs of fields apart: "Unit 2". */
  readonly label?: string
}

export function NameFields({ names, onChange, tried, label }: NameFieldsProps) {
  const { t } = useLingui()
  const prefix = label ? `${label}: ` : ''
  return (
    <div className={styles.names}>
      <TextField
        label={`${prefix}${t`Nama`}`}
        value={names.name}
        maxLength={200}
        onChange={(event) => onChange({ ...names, name: event.currentTarget.value })}
        error={
          tried && names.name.trim() === ''
            ? t`Isi nama unit, misalnya Dinas Komunikasi dan Informatika.`
            : undefined
        }
      />
      <TextField
        label={`${prefix}${t`Singkatan`}`}
        value={names.shortName}
        maxLength={60}
        onChange={(event) => onChange({ ...names, shortName: event.currentTarget.value })}
        hint={t`Kosong: nama dipakai.`}
      />
    </div>
  )
}

/** As it is recorded; undefined while the name is missing. */
export function toNewUnit({ name, shortName }: UnitNames): UnitNames | undefined {
  const whole = name.trim()
  return whole === '' ? undefined : { name: whole, shortName: shortName.trim() || whole.slice(0, 60) }
}
