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
      {before === null ? null : (
        <div>
          <dt>{after === null ? <Trans>dihapus</Trans> : <Trans>sebelum</Trans>}</dt>
          <dd>
            <del>{before}</del>
          </dd>
        </div>
      )}
      {after === null ? null : (
        <div className={before === null ? styles.whole : undefined}>
          <dt>{before === null ? <Trans>baru</Trans> : <Trans>sesudah</Trans>}</dt>
          <dd>
            <ins>{after}</ins>
          </dd>
        </div>
      )}
    </dl>
  )
}
