import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import { proposalQuery, type Room, type RoomItem } from '../api/room.ts'
import { useKeptText } from '../outbox/use-kept-text.ts'
import type { Speaking } from '../outbox/use-outbox.ts'
import said from '../said.module.css'
import styles from './composer.module.css'
import { SpeakerField } from './speaker-field.tsx'

type SaidAs = 'question' | 'answer' | 'note'

interface ComposerProps {
  readonly room: Room
  readonly item: RoomItem
  readonly assessmentId: string
  readonly speaking: Speaking
  readonly as: SaidAs
}

/** Says something: it stands on the device while it is typed, and until the server has it. */
export function Composer({ room, item, assessmentId, speaking, as }: ComposerProps) {
  const { t } = useLingui()
  const id = useId()
  const { code } = item
  const [text, setText] = useKeptText(`${assessmentId}/${code}/${as}`)
  const [speaker, setSpeaker] = useKeptText(`${assessmentId}/${code}/${as}/by`)
  const [isTold, setTold] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const words = {
    question: { label: t`Pertanyaan`, hint: '', button: t`Ajukan` },
    answer: { label: t`Jawaban`, hint: '', button: t`Catat jawaban` },
    note: { label: t`Catatan asesor`, hint: t`tidak terlihat oleh instansi`, button: t`Simpan catatan` },
  }[as]
  const isEmpty = text.trim() === ''
  const isMissing = isTold && isEmpty
  const say = (event: FormEvent) => {
    event.preventDefault()
    setTold(isEmpty)
    if (isEmpty) return field.current?.focus()
    const written = { contributionId: crypto.randomUUID(), code, text: text.trim(), basedOn: 0 }
    if (as === 'answer')
      speaking.answer({
        kind: 'answered',
        ...written,
        questionId: lastQuestion(item),
        spokenBy: speaker.trim(),
      })
    else speaking.conduct({ kind: as === 'question' ? 'asked' : 'noted', ...written })
    setText('')
    // the next to speak may be another: nobody's words are put under a name that was left standing
    setSpeaker('')
  }
  return (
    <form className={styles.form} onSubmit={say}>
      <label htmlFor={id} className={said.by}>
        <strong>{words.label}</strong>
        {words.hint === '' ? null : ` · ${words.hint}`}
      </label>
      {as === 'question' ? <Suggestions {...{ assessmentId, code }} onChoose={setText} /> : null}
      <div className={classNames(styles.write, as === 'answer' && styles.spoken)}>
        <textarea
          ref={field}
          id={id}
          className={fieldClass}
          rows={1}
          maxLength={20_000}
          value={text}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${id}-pesan` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {isMissing ? (
          <p id={`${id}-pesan`} role="alert" className={classNames(fieldParts.error, styles.missing)}>
            <Trans>Tuliskan dahulu.</Trans>
          </p>
        ) : null}
        {as === 'answer' ? <SpeakerField {...{ room }} value={speaker} onChange={setSpeaker} /> : null}
        <Button type="submit">{words.button}</Button>
      </div>
    </form>
  )
}

/** The question that is on the table. */
function lastQuestion({ contributions }: RoomItem): string | null {
  return contributions.filter(({ kind }) => kind === 'question').at(-1)?.id ?? null
}

interface SuggestionsProps {
  readonly assessmentId: string
  readonly code: string
  readonly onChoose: (text: string) => void
}

/** Questions to begin with, for people to change. */
function Suggestions({ assessmentId, code, onChoose }: SuggestionsProps) {
  const { data } = useQuery({ ...proposalQuery(assessmentId, 120), staleTime: Number.POSITIVE_INFINITY })
  const questions = data?.items.find((each) => each.code === code)?.questions ?? []
  if (questions.length === 0) return null
  return (
    <details className={styles.suggested}>
      <summary>
        <Trans>Usulan pertanyaan</Trans>
      </summary>
      <ul>
        {questions.map(({ text }) => (
          <li key={text}>
            <button type="button" onClick={() => onChoose(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
