import { Trans, useLingui } from '@lingui/react/macro'
import { practices } from '@undagi/maturity'
import { type FormEvent, useId, useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { OwnRequest } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import { useContributionWords } from '../use-contribution-words.ts'
import { type AnswerDraft, missingIn, toAnswer } from './answer-draft.ts'
import { NewerNote } from './newer-note.tsx'
import { StaleRequest } from './stale-request.ts'
import { useKeptDraft } from './use-kept-draft.ts'

interface AnswerFormProps {
  readonly assessmentId: string
  readonly request: OwnRequest
  readonly onDone: () => void
}

/** Whether it applies, how far it is done, and in the unit's own words. What was begun stays, also where it can be sent no more. */
export function AnswerForm({ assessmentId, request, onDone }: AnswerFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const keeping = useKeptDraft(assessmentId, request)
  const { draft, setDraft, isKept, newer } = keeping
  const [tried, setTried] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const answer = toAnswer(draft, keeping.seenRevision)
    if (answer) keeping.send(answer, onDone)
  }
  // What a colleague did is told with their words, as long as it waits for a choice.
  const error = keeping.error instanceof StaleRequest ? null : keeping.error
  return (
    <form className={styles.stack} onSubmit={send} noValidate>
      <Choices draft={draft} onDraft={setDraft} />
      <Words draft={draft} onDraft={setDraft} tried={tried} />
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      {request.can.answer ? null : (
        <Note tone="look">
          <Trans>
            Jawaban ini tidak dapat dikirim lagi. Ketikan Anda tetap di sini; salin bila masih diperlukan.
          </Trans>
        </Note>
      )}
      {newer ? <NewerNote newer={newer} mine={draft} onGoOn={keeping.goOn} /> : null}
      <div className={styles.actions}>
        {request.can.answer ? (
          <Button kind="main" type="submit" aria-disabled={keeping.isSending || newer !== undefined}>
            {keeping.isSending ? <Trans>Mengirim…</Trans> : <Trans>Kirim jawaban</Trans>}
          </Button>
        ) : (
          <CopyButton text={draft.text} label={t`Salin ketikan Anda`}>
            <Trans>Salin</Trans>
          </CopyButton>
        )}
        <Button onClick={onDone}>
          {request.can.answer ? <Trans>Lanjutkan nanti</Trans> : <Trans>Tutup</Trans>}
        </Button>
        <span className={styles.quiet} role="status">
          {isKept ? <Trans>Ketikan tersimpan, belum terkirim.</Trans> : null}
        </span>
      </div>
    </form>
  )
}

interface PartProps {
  readonly draft: AnswerDraft
  readonly onDraft: (draft: AnswerDraft) => void
}

/** One question for people: how far, or not at all theirs. */
function Choices({ draft, onDraft }: PartProps) {
  const name = useId()
  const words = useContributionWords()
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Trans>Bagaimana keadaannya di perangkat daerah Anda?</Trans>
      </legend>
      {practices.map((practice) => (
        <label key={practice}>
          <input
            type="radio"
            name={name}
            checked={draft.applies === true && draft.practice === practice}
            onChange={() => onDraft({ ...draft, applies: true, practice })}
          />
          <span>{words.practice[practice]}</span>
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={name}
          checked={draft.applies === false}
          onChange={() => onDraft({ ...draft, applies: false, practice: null })}
        />
        <span>
          <Trans>Tidak berlaku bagi perangkat daerah kami</Trans>
        </span>
      </label>
    </fieldset>
  )
}

function Words({ draft, onDraft, tried }: PartProps & { readonly tried: boolean }) {
  const { t } = useLingui()
  const missing = tried ? missingIn(draft) : undefined
  const faults = {
    choice: t`Pilih dahulu salah satu keadaan di atas.`,
    reason: t`Tulis alasannya, paling sedikit sepuluh huruf.`,
    words: t`Pilih keadaannya, atau ceritakan apa yang ada.`,
  }
  return (
    <TextArea
      label={
        draft.applies === false ? t`Mengapa tidak berlaku` : t`Ceritakan singkat: apa yang ada, sejak kapan`
      }
      hint={
        draft.applies === false
          ? t`Sebut mengapa: misalnya tugas itu pada perangkat daerah lain, dan yang mana.`
          : t`Sebut nomor dan tanggal aturan, nama aplikasi, atau unit yang sudah menjalankan.`
      }
      error={missing && faults[missing]}
      rows={4}
      maxLength={5_000}
      value={draft.text}
      onChange={(text) => onDraft({ ...draft, text })}
    />
  )
}
