import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { compareRevisions, findIndicator, type Instrument, type RevisionChange } from '@undagi/maturity'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import { ChangedField } from './changed-field.tsx'
import { RevisionsExport } from './comparison-exports.tsx'
import { type ChangeGroup, groupChanges } from './group-changes.ts'
import styles from './revision-changes.module.css'
import { useSubjectWords } from './subject-words.ts'

interface RevisionChangesProps {
  readonly before: Instrument
  readonly after: Instrument
}

/** More than these are folded by their indicators. */
const mostOpen = 12

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
      {groupChanges(changes).map((group) => (
        <GroupOfChanges
          key={group.code ?? 'edition'}
          {...{ group, after }}
          isOpen={changes.length <= mostOpen}
        />
      ))}
    </section>
  )
}

interface GroupOfChangesProps {
  readonly group: ChangeGroup
  readonly after: Instrument
  readonly isOpen: boolean
}

/** Folded where there is much: first one looks which indicators changed, then how. */
function GroupOfChanges({ group: { code, changes }, after, isOpen }: GroupOfChangesProps) {
  const indicator = code === undefined ? undefined : findIndicator(after, code)
  return (
    <details className={classNames(panelClass, styles.group)} open={isOpen}>
      <summary>
        <span className={styles.subject}>
          {code === undefined ? <Trans>Edisi, domain, dan aspek</Trans> : null}
          {code} {indicator?.shortName}
        </span>{' '}
        <span className={styles.number}>
          <Plural value={changes.length} other="# bagian" />
        </span>
      </summary>
      <ol className={styles.changes}>
        {changes.map((change) => (
          <Change key={JSON.stringify(change.subject)} change={change} />
        ))}
      </ol>
    </details>
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
