import { Trans } from '@lingui/react/macro'
import type { FieldChange } from '@undagi/maturity'
import styles from './changed-field.module.css'
import { useFieldWords } from './field-words.ts'

/** A field before and after, beside each other. */
export function ChangedField({ change }: { change: FieldChange }) {
  const words = useFieldWords()
  const { field, before, after } = change
  return (
    <dl className={styles.field}>
      <div className={styles.what}>
        <dt>{words(field)}</dt>
      </div>
      <div>
        <dt>
          <Trans>sebelum</Trans>
        </dt>
        <dd>{before === null ? <Trans>tidak ada</Trans> : <del>{before}</del>}</dd>
      </div>
      <div>
        <dt>
          <Trans>sesudah</Trans>
        </dt>
        <dd>{after === null ? <Trans>tidak ada</Trans> : <ins>{after}</ins>}</dd>
      </div>
    </dl>
  )
}
