import { Trans } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import type { OwnRequest } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import { useContributionWords } from '../use-contribution-words.ts'
import { type AnswerDraft, firstDraft } from './answer-draft.ts'

interface NewerNoteProps {
  readonly newer: OwnRequest
  readonly mine: AnswerDraft
  readonly onGoOn: (seen: OwnRequest, from: AnswerDraft) => void
}

/** A colleague was quicker: what they say, and which of the two goes on. Nothing that was typed is pushed aside. */
export function NewerNote({ newer, mine, onGoOn }: NewerNoteProps) {
  const words = useContributionWords()
  const theirs = firstDraft(newer)
  const isTyped = newer.draft !== null && (newer.draft.applies !== null || newer.draft.text !== '')
  const name = isTyped ? newer.draft?.updatedByName : newer.answer?.authorName
  return (
    <Note tone="bad" role="alert">
      <p>
        {isTyped ? (
          <Trans>{name} juga sedang mengetik jawaban ini. Ketikan Anda tetap di sini, belum terkirim.</Trans>
        ) : (
          <Trans>
            {name} sudah mengirim jawaban sementara Anda mengetik. Ketikan Anda tetap di sini, belum terkirim.
          </Trans>
        )}
      </p>
      <p className={styles.strong}>
        {theirs.applies === false ? (
          <Trans>Tidak berlaku bagi perangkat daerah kami</Trans>
        ) : theirs.practice === null ? null : (
          words.practice[theirs.practice]
        )}
      </p>
      {theirs.text === '' ? null : <p className={styles.said}>{theirs.text}</p>}
      <div className={styles.actions}>
        <Button onClick={() => onGoOn(newer, theirs)}>
          <Trans>Pakai yang itu</Trans>
        </Button>
        <Button onClick={() => onGoOn(newer, mine)}>
          <Trans>Teruskan ketikan saya</Trans>
        </Button>
      </div>
    </Note>
  )
}
