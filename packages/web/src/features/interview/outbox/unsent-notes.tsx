import { Plural, Trans } from '@lingui/react/macro'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import said from '../said.module.css'
import type { Waiting } from './outbox.ts'
import type { Speaking } from './use-outbox.ts'

interface UnsentNotesProps {
  readonly speaking: Speaking
  readonly isOpen: boolean
}

/** What has not arrived, and why; nothing of it is thrown away but by its writer. */
export function UnsentNotes({ speaking: { waiting, discard }, isOpen }: UnsentNotesProps) {
  const errorWords = useErrorWords()
  const refused = waiting.filter(({ refusal }) => refusal !== undefined)
  const onTheWay = waiting.length - refused.length
  return (
    <>
      {onTheWay > 0 && !isOpen ? (
        <Note tone="look" role="status" className={said.note}>
          <p>
            <Plural
              value={onTheWay}
              other="# catatan belum terkirim, tersimpan di perangkat ini. Dikirim sendiri begitu tersambung."
            />
          </p>
        </Note>
      ) : null}
      {refused.map((each) => (
        <Note key={each.entryId} tone="bad" role="alert" className={said.note}>
          <p>{errorWords(each.refusal)}</p>
          <p className={said.said}>{textOf(each)}</p>
          <Button onClick={() => discard(each.entryId)}>
            <Trans>Buang catatan ini</Trans>
          </Button>
        </Note>
      ))}
    </>
  )
}

function textOf({ entry }: Waiting): string {
  return 'text' in entry ? entry.text : ''
}
