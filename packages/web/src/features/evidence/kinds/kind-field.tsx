import { useLingui } from '@lingui/react/macro'
import { documentKindNames } from '@undagi/maturity'
import { useId } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import { KindCombobox } from './kind-combobox.tsx'
import type { KindItem } from './kind-items.ts'
import styles from './kinds.module.css'

interface KindFieldProps {
  readonly kind: KindItem['value']
  readonly isMissing: boolean
  readonly onChange: (change: { kind: KindItem['value'] }) => void
}

/** What kind a document is, in a form. */
export function KindField({ kind, isMissing, onChange }: KindFieldProps) {
  const { t } = useLingui()
  const id = useId()
  const messageId = `${id}-pesan`
  const trigger = (
    <button
      type="button"
      id={id}
      className={classNames(fieldClass, styles.field)}
      aria-invalid={isMissing || undefined}
      aria-describedby={isMissing ? messageId : undefined}
    >
      {kind === '' ? <span className={styles.placeholder}>{t`Pilih…`}</span> : documentKindNames[kind]}
    </button>
  )
  return (
    <div>
      <div className={fieldParts.row}>
        <label htmlFor={id} className={fieldParts.label}>
          {t`Jenis`}
        </label>
      </div>
      <KindCombobox value={kind} onChoose={(chosen) => onChange({ kind: chosen })} trigger={trigger} />
      {isMissing ? (
        <p id={messageId} className={fieldParts.error}>
          {t`Pilih jenisnya.`}
        </p>
      ) : null}
    </div>
  )
}
