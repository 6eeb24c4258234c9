import { Plural, Trans } from '@lingui/react/macro'
import { useCodeWords } from '../../lib/use-code-words.ts'
import { Note } from '../../ui/note.tsx'
import type { CalendarsChanged } from './api/calendars.ts'
import styles from './calendar.module.css'

/** Of a change for many: how many took it, and who did not and why. */
export function ChangedNote({ outcome: { changed, refused } }: { readonly outcome: CalendarsChanged }) {
  const why = useCodeWords()
  return (
    <div className={styles.note}>
      <Note tone={refused.length === 0 ? 'fine' : 'look'} role="status">
        <p>
          <Trans>
            Kalender <Plural value={changed.length} other="# instansi" /> berubah.
          </Trans>
        </p>
        {refused.map(({ assessmentId, institutionName, code }) => (
          <p key={assessmentId}>
            <strong>{institutionName}</strong>: {why(code)}
          </p>
        ))}
      </Note>
    </div>
  )
}
