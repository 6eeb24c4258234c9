import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { BankQuestion } from '../api/contributions.ts'
import { useWordQuestion } from '../api/question-bank.ts'
import styles from '../contributions.module.css'

interface WordingFieldsProps {
  readonly assessmentId: string
  readonly each: BankQuestion
  /** As it is asked now. */
  readonly question: string
  /** Somebody wants to send before these words are kept. */
  readonly isInTheWay: boolean
  readonly onClose: () => void
}

/** The words of one question, and what counts as proof; kept for the institution before anything is asked in them. */
export function WordingFields({ assessmentId, each, question, isInTheWay, onClose }: WordingFieldsProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const wording = useWordQuestion(assessmentId)
  const [words, setWords] = useState({ question, proof: each.proof, notProof: each.notProof })
  const save = () => {
    if (words.question.trim() === '' || wording.isPending) return
    const { indicatorCode: code, sequence: seenSequence } = each
    wording.mutate({ code, seenSequence, ...words }, { onSuccess: onClose })
  }
  return (
    <div className={styles.spaced}>
      <TextArea
        label={t`Pertanyaan`}
        error={
          words.question.trim() === ''
            ? t`Tulis pertanyaannya.`
            : isInTheWay
              ? t`Kalimat ini belum dipakai. Pakai atau batalkan dahulu, lalu kirim.`
              : undefined
        }
        maxLength={900}
        value={words.question}
        onChange={(text) => setWords({ ...words, question: text })}
      />
      <TextArea
        label={t`Contoh bukti`}
        maxLength={900}
        value={words.proof}
        onChange={(text) => setWords({ ...words, proof: text })}
      />
      <TextArea
        label={t`Bukan bukti`}
        maxLength={900}
        value={words.notProof}
        onChange={(text) => setWords({ ...words, notProof: text })}
      />
      {wording.error ? (
        <Note tone="bad" role="alert">
          {errorWords(wording.error)}
        </Note>
      ) : null}
      <div className={styles.actions}>
        <Button onClick={save}>
          <Trans>Pakai untuk instansi ini</Trans>
        </Button>
        <Button kind="quiet" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <span className={styles.quiet}>
          <Trans>Disimpan untuk tahun ini dan berikutnya; yang sudah ditanyakan tidak berubah.</Trans>
        </span>
      </div>
    </div>
  )
}
