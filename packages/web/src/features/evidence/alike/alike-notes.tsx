import { Trans } from '@lingui/react/macro'
import type { AlikeEvidence, EvidenceRevision, Institution } from '../../../lib/api/contract.ts'
import { Note } from '../../../ui/note.tsx'
import styles from './alike.module.css'
import { AlikeWords } from './alike-words.tsx'
import { groupAlike } from './group-alike.ts'
import { isLastYears } from './what-changed.ts'

interface AlikeNotesProps {
  readonly institution: Institution
  readonly revision: EvidenceRevision
  /** Of this item, or of all that are offered beside it. */
  readonly alike: readonly AlikeEvidence[]
  readonly itemId: string
}

/** A form that many use is like many: the first of them tell enough. */
const mostShown = 3

/** Which other documents say the same as the files of a revision, and what to do about it. */
export function AlikeNotes({ institution, revision, alike, itemId }: AlikeNotesProps) {
  const isSeveral = revision.files.length > 1
  return revision.files.map(({ sha256, fileName }) => {
    const own = alike.filter((each) => each.itemId === itemId && each.sha256 === sha256)
    const rest = own.length - mostShown
    if (own.length === 0) return null
    return (
      <div key={sha256} className={styles.notes}>
        {groupAlike(own.slice(0, mostShown)).map((group) => (
          <Note key={group[0]?.other.itemId} tone={group.some(isLastYears) ? 'look' : undefined}>
            {isSeveral ? <>{fileName}: </> : null}
            <AlikeWords institution={institution} alike={group} />
          </Note>
        ))}
        {rest > 0 ? (
          <p className={styles.quiet}>
            <Trans>Dan {rest} dokumen lain yang serupa.</Trans>
          </p>
        ) : null}
      </div>
    )
  })
}
