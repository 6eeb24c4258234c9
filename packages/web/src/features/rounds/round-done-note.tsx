import { Trans } from '@lingui/react/macro'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Note } from '../../ui/note.tsx'
import { type OwnRound, useChangeRound } from './api/round-register.ts'
import { draftOf, toRoundChange } from './round-draft.ts'
import styles from './rounds.module.css'

interface RoundDoneNoteProps {
  readonly institutionId: string
  /** As it was before the change. */
  readonly before: OwnRound
  /** As the change left it; whoever changed it after that is not overruled. */
  readonly now: OwnRound
  readonly onUndone: () => void
}

/** Says that a round was changed, with the way back. */
export function RoundDoneNote({ institutionId, before, now, onUndone }: RoundDoneNoteProps) {
  const errorWords = useErrorWords()
  const change = useChangeRound(institutionId)
  const undo = () => {
    const request = { seen: now, change: toRoundChange(draftOf(before), before.timeZone) }
    change.mutate(request, { onSuccess: onUndone })
  }
  return (
    <Note tone={change.error ? 'bad' : 'fine'} role="status" className={styles.note}>
      <Trans>{before.name} diubah.</Trans> {change.error ? errorWords(change.error) : null}{' '}
      <LinkButton onClick={undo}>
        <Trans>Kembalikan seperti semula</Trans>
      </LinkButton>
    </Note>
  )
}
