import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type LetterLack, letterLacks } from '../../../lib/letter-draft.ts'
import { dayAfter, toDeadline } from '../../../lib/local-time.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { MinistryLetterFields } from '../../../ui/letter-fields.tsx'
import { Note } from '../../../ui/note.tsx'
import { type Room, useRoomStep } from '../api/room.ts'
import { setTerm } from '../api/steps.ts'
import { Folded } from './folded.tsx'
import { ReplyForm } from './reply-form.tsx'

interface FormProps {
  readonly room: Room
  readonly assessmentId: string
}

/** By which letter, where the person in charge records what the ministry decided. */
function useTermLetter({ can, timeZone }: Room) {
  const [typed, setTyped] = useState({ number: '', date: '' })
  const [isTold, setTold] = useState(false)
  const today = dayAfter(serverInstant(), 0, timeZone)
  const lacks: readonly LetterLack[] = can.termByLetter ? letterLacks(typed, today) : []
  const shown = lacks.filter((lack) => isTold || lack === 'day_ahead')
  return {
    letter: can.termByLetter ? { number: typed.number.trim(), date: typed.date } : null,
    isWhole: () => {
      setTold(true)
      return lacks.length === 0
    },
    fields: can.termByLetter ? (
      <MinistryLetterFields letter={typed} lacks={shown} onChange={setTyped} />
    ) : null,
  }
}

/** Until when the institution may object; the person in charge says by which letter. */
export function TermForm({ room, assessmentId }: FormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const step = useRoomStep(assessmentId)
  const [day, setDay] = useState('')
  const [time, setTime] = useState('16:00')
  const [answerDay, setAnswerDay] = useState('')
  const { letter, isWhole, fields } = useTermLetter(room)
  const dueAt = toDeadline({ deadlineDate: day, deadlineTime: time }, room.timeZone)
  // the same hour as the term
  const answersDueAt = toDeadline({ deadlineDate: answerDay, deadlineTime: time }, room.timeZone)
  const save = () => {
    if (isWhole() && dueAt !== null)
      step.mutate(() => setTerm(assessmentId, { kind: 'objection_term_set', dueAt, answersDueAt, letter }))
  }
  return (
    <Folded title={<Trans>Tetapkan masa sanggah</Trans>}>
      <DateField
        label={t`Sanggah paling lambat hari`}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <TextField
        label={t`Jam sanggah`}
        type="time"
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <DateField
        label={t`Dijawab paling lambat hari (boleh kosong)`}
        value={answerDay}
        onChange={(event) => setAnswerDay(event.target.value)}
      />
      {fields}
      <Button onClick={save}>
        <Trans>Tetapkan</Trans>
      </Button>
      {step.error ? (
        <Note tone="bad" role="alert">
          {errorWords(step.error)}
        </Note>
      ) : null}
    </Folded>
  )
}

/** The term ends at once, with a reason: both sides agree that nothing more is to come. */
export function EndTermForm({ room, assessmentId }: FormProps) {
  const { t } = useLingui()
  const { letter, isWhole, fields } = useTermLetter(room)
  return (
    <Folded title={<Trans>Akhiri masa sanggah sekarang</Trans>}>
      <ReplyForm
        {...{ assessmentId }}
        name="akhiri-masa-sanggah"
        label={t`Mengapa tidak ada lagi yang akan disanggah`}
        choices={[{ value: 'end', label: t`Akhiri sekarang` }]}
        attach={() => fields}
        canSend={isWhole}
        onSend={(reason) => setTerm(assessmentId, { kind: 'objection_term_ended', reason, letter })}
      />
    </Folded>
  )
}
