import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { findIndicator, type Instrument } from '@undagi/maturity'
import { type FormEvent, useState } from 'react'
import { stageIndicatorQuery } from '../../../lib/api/stages-outside.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import { Button } from '../../../ui/button.tsx'
import { DecimalValue } from '../../../ui/decimal-value.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import { LevelChoice } from '../../../ui/level-choice.tsx'
import { Note } from '../../../ui/note.tsx'
import { ValueChange } from '../../../ui/value-change.tsx'
import { type Room, type RoomItem, useJudge } from '../api/room.ts'
import { useKeptText } from '../outbox/use-kept-text.ts'
import said from '../said.module.css'
import { LevelWords } from './level-words.tsx'
import styles from './value-form.module.css'
import { wordsInRoom } from './words-in-room.ts'

interface ValueFormProps {
  readonly room: Room
  readonly item: RoomItem
  readonly instrument: Instrument
  readonly assessmentId: string
  readonly onNext: (code: string) => void
}

/** The value of the interview, by the rules of the stage: another one than before needs a justification. */
export function ValueForm({ room, item, instrument, assessmentId, onNext }: ValueFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const before = item.values.find(({ stage }) => stage === 'document_review')?.value ?? null
  const held = item.values.find(({ stage }) => stage === 'interview')?.value ?? before
  const [value, setValue] = useState(held)
  const [why, setWhy] = useKeptText(`${assessmentId}/${item.code}/justification`)
  const { data: stages } = useQuery(stageIndicatorQuery({ assessmentId, code: item.code }))
  const carried = stages?.stages.find(({ stage }) => stage === 'interview')
  const judge = useJudge(assessmentId, item.code)
  const next = room.items[room.items.findIndex(({ code }) => code === item.code) + 1]
  const { scale } = instrument
  const indicator = findIndicator(instrument, item.code)
  const levels = scale.values === 'integer' ? (indicator?.levels ?? []) : []
  useShortcuts(Object.fromEntries(levels.map(({ level }) => [`${level}`, () => setValue(`${level}`)])))
  if (indicator === undefined) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (value === null || carried === undefined || judge.isPending) return
    judge.mutate(
      { expectedVersion: carried.version, ...wordsInRoom(carried, { value, why, answers: answersOf(item) }) },
      {
        onSuccess: () => {
          setWhy('')
          if (next) onNext(next.code)
        },
      },
    )
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset className={styles.level}>
        <legend>
          <Trans>Nilai interviu</Trans>
        </legend>
        {scale.values === 'integer' ? (
          <LevelChoice {...{ indicator, value }} onChoose={setValue} />
        ) : (
          <DecimalValue {...{ scale, value }} onChoose={(typed) => typed !== undefined && setValue(typed)} />
        )}
        <p className={said.by}>
          <ValueChange {...{ before, value }} />
        </p>
        <LevelWords {...{ indicator, value }} />
      </fieldset>
      <label className={styles.why}>
        <span>{value === before ? t`Justifikasi (tidak wajib)` : t`Justifikasi`}</span>
        <textarea
          className={fieldClass}
          rows={2}
          maxLength={20_000}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      <p className={said.by}>
        <Trans>
          Fakta dan Analisis tahap sebelumnya tetap; jawaban ditambahkan di bawah Fakta. Catatan asesor tidak
          disalin. Instansi belum melihat nilai ini.
        </Trans>
      </p>
      {judge.error ? (
        <Note tone="bad" role="alert">
          {errorWords(judge.error)}
        </Note>
      ) : null}
      <Button kind="main" type="submit" aria-disabled={judge.isPending || carried === undefined}>
        {next ? <Trans>Kukuhkan, lalu {next.code}</Trans> : <Trans>Kukuhkan</Trans>}
      </Button>
    </form>
  )
}

const answersOf = ({ contributions }: RoomItem): readonly string[] =>
  contributions.filter(({ kind }) => kind === 'answer').map(({ text }) => text)
