import { useLingui } from '@lingui/react'
import { Plural, Trans } from '@lingui/react/macro'
import { problemWords } from '../../lib/problem-words.ts'
import { Note } from '../../ui/note.tsx'
import type { CalendarsChanged } from './api/calendars.ts'
import styles from './calendar.module.css'

/** Of a change for many: how many took it, and who did not and why. */
export function ChangedNote({ outcome: { changed, refused } }: { readonly outcome: CalendarsChanged }) {
  const { i18n } = useLingui()
  const why = (code: string) => i18n._(isKnown(code) ? problemWords[code] : problemWords['server.unexpected'])
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

function isKnown(code: string): code is keyof typeof problemWords {
  return Object.hasOwn(problemWords, code)
}
