import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { type Room, type RoomItem, useJudge } from '../api/room.ts'
import styles from '../interview.module.css'
import { useKeptText } from '../outbox/use-kept-text.ts'

interface ValueFormProps {
  readonly room: Room
  readonly item: RoomItem
  readonly assessmentId: string
  readonly onNext: (code: string) => void
}

/** The value of the interview, by the rules of the stage: another one than before needs a justification. */
export function ValueForm({ room, item, assessmentId, onNext }: ValueFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const before = item.values.find(({ stage }) => stage === 'document_review')?.value ?? null
  const held = item.values.find(({ stage }) => stage === 'interview')?.value ?? before
  const [value, setValue] = useState(held ?? '')
  const [why, setWhy] = useKeptText(`${assessmentId}/${item.code}/justification`)
  const judge = useJudge(assessmentId, item.code)
  const next = room.items[room.items.findIndex(({ code }) => code === item.code) + 1]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (value === '' || judge.isPending) return
    const notes = item.contributions.filter(({ kind }) => kind === 'note').map(({ text }) => text)
    judge.mutate(
      {
        ...{ expectedVersion: item.judgedVersion ?? 0, value: value.replace(',', '.') },
        ...{ facts: answersOf(item), analysis: notes.join('\n'), justification: why.trim() },
      },
      {
        onSuccess: () => {
          setWhy('')
          if (next) onNext(next.code)
        },
      },
    )
  }
  return (
    <form className={styles.close} onSubmit={submit}>
      <label className={styles.level}>
        <span>
          <Trans>Nilai interviu</Trans>
        </span>
        <input
          className={fieldClass}
          inputMode="decimal"
          size={4}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </label>
      <label className={styles.why}>
        <span>{value === (before ?? '') ? t`Justifikasi (tidak wajib)` : t`Justifikasi`}</span>
        <textarea
          className={fieldClass}
          rows={2}
          maxLength={20_000}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      <Button kind="main" type="submit" aria-disabled={judge.isPending}>
        {next ? <Trans>Kukuhkan, lalu {next.code}</Trans> : <Trans>Kukuhkan</Trans>}
      </Button>
      <p className={styles.by}>
        <Trans>
          Fakta diambil dari jawaban, analisis dari catatan asesor. Instansi belum melihat nilai ini.
        </Trans>
      </p>
      {judge.error ? (
        <Note tone="bad" role="alert">
          {errorWords(judge.error)}
        </Note>
      ) : null}
    </form>
  )
}

const answersOf = ({ contributions }: RoomItem): string =>
  contributions
    .filter(({ kind }) => kind === 'answer')
    .map(({ text }) => text)
    .join('\n')
