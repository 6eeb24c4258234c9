import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { fieldClass } from '../../ui/field.tsx'
import styles from './units.module.css'

interface UnitListFieldProps {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly error: string | undefined
}

export function UnitListField({ text, onChange, error }: UnitListFieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={styles.legend}>
        <Trans>Unit, satu baris satu unit</Trans>
      </label>
      <textarea
        id={id}
        className={fieldClass}
        rows={5}
        value={text}
        placeholder={'Dinas Komunikasi dan Informatika; Diskominfo\nDinas Kesehatan; Dinkes'}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-pesan`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-pesan`} className={error ? styles.error : styles.hint}>
        {error ?? (
          <Trans>
            Tulis “Nama; singkatan”, atau tempel dua kolom dari lembar kerja. Tanpa singkatan, nama dipakai.
          </Trans>
        )}
      </p>
    </div>
  )
}
