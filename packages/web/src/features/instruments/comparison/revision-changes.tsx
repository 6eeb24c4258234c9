import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { compareRevisions, type Instrument, type RevisionChange } from '@undagi/maturity'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import { ChangedField } from './changed-field.tsx'
import { RevisionsExport } from './comparison-exports.tsx'
import styles from './revision-changes.module.css'
import { useSubjectWords } from './subject-words.ts'

interface RevisionChangesProps {
  readonly before: Instrument
  readonly after: Instrument
}

/** What one revision of an edition says otherwise than another, field by field. */
export function RevisionChanges({ before, after }: RevisionChangesProps) {
  const { t } = useLingui()
  const changes = compareRevisions(before, after)
  if (before.revision === after.revision)
    return (
      <p>
        <Trans>Kedua sisi adalah revisi yang sama. Pilih edisi atau revisi lain di salah satu sisi.</Trans>
      </p>
    )
  return (
    <section aria-label={t`Perubahan`}>
      <p className={styles.count}>
        <Trans>
          Dari revisi {before.revision} ke revisi {after.revision}:
        </Trans>{' '}
        <Plural value={changes.length} _0="tidak ada yang berubah" other="# bagian berubah" />
      </p>
      <RevisionsExport changes={changes} before={before} after={after} />
      {changes.length > 0 ? (
        <ol className={classNames(panelClass, styles.changes)}>
          {changes.map((change) => (
            <Change key={JSON.stringify(change.subject)} change={change} />
          ))}
        </ol>
      ) : null}
    </section>
  )
}

function Change({ change }: { change: RevisionChange }) {
  const words = useSubjectWords()
  const { kind, subject, name, fields } = change
  return (
    <li>
      <h2>
        {words(subject)}
        {kind === 'added' ? (
          <span>
            {' '}
            <Trans>(baru)</Trans>
          </span>
        ) : null}
        {kind === 'removed' ? (
          <span>
            {' '}
            <Trans>(dihapus)</Trans>
          </span>
        ) : null}
      </h2>
      <p className={styles.name}>{name}</p>
      {fields.map((field) => (
        <ChangedField key={field.field} change={field} />
      ))}
    </li>
  )
}
