import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { toDeadline } from '../../../lib/local-time.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { type Room, useRoomStep } from '../api/room.ts'
import { conduct, object, setTerm } from '../api/steps.ts'
import { type RenderAttached, takesEvidence } from './attached.ts'
import styles from './papers.module.css'
import { ReplyForm } from './reply-form.tsx'

interface FormProps {
  readonly room: Room
  readonly assessmentId: string
}

interface ItemFormProps extends FormProps {
  readonly code: string
}

/** Asks the institution to bring something, until when. */
export function AskForm({ room, assessmentId, code }: ItemFormProps) {
  const { t } = useLingui()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('16:00')
  const dueAt = toDeadline({ deadlineDate: day, deadlineTime: time }, room.timeZone)
  return (
    <Folded title={<Trans>Minta klarifikasi</Trans>}>
      <DateField label={t`Paling lambat hari`} value={day} onChange={(event) => setDay(event.target.value)} />
      <TextField label={t`Jam`} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
      {dueAt === null ? null : (
        <ReplyForm
          {...{ assessmentId }}
          name={`minta/${code}`}
          label={t`Yang diminta untuk ${code}`}
          choices={[{ value: 'ask', label: t`Minta` }]}
          onSend={(text) =>
            conduct(assessmentId, {
              ...{ kind: 'clarification_asked', clarificationId: crypto.randomUUID(), code, text, dueAt },
            })
          }
        />
      )}
    </Folded>
  )
}

/** Until when the institution may object; the person in charge says by which letter. */
export function TermForm({ room, assessmentId }: FormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const step = useRoomStep(assessmentId)
  const [day, setDay] = useState('')
  const [time, setTime] = useState('16:00')
  const [answerDay, setAnswerDay] = useState('')
  const [number, setNumber] = useState('')
  const [date, setDate] = useState('')
  const dueAt = toDeadline({ deadlineDate: day, deadlineTime: time }, room.timeZone)
  // the same hour as the term
  const answersDueAt = toDeadline({ deadlineDate: answerDay, deadlineTime: time }, room.timeZone)
  const letter = number.trim() === '' || date === '' ? null : { number: number.trim(), date }
  const save = () => {
    if (dueAt !== null)
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
      {room.can.termByLetter ? (
        <>
          <TextField
            label={t`Nomor surat kementerian`}
            value={number}
            maxLength={100}
            onChange={(event) => setNumber(event.target.value)}
          />
          <DateField
            label={t`Tanggal surat`}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        </>
      ) : null}
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

interface ObjectFormProps extends ItemFormProps {
  readonly renderAttached: RenderAttached
}

/** The institution objects to the value of the item. */
export function ObjectForm({ room, assessmentId, code, renderAttached }: ObjectFormProps) {
  const { t } = useLingui()
  return (
    <Folded title={<Trans>Sanggah nilai {code}</Trans>}>
      <ReplyForm
        {...{ assessmentId }}
        name={`sanggah-baru/${code}`}
        label={t`Alasan`}
        choices={[{ value: 'object', label: t`Ajukan sanggahan` }]}
        attach={(places, onPlaces) =>
          renderAttached({ code, places, onPlaces, isAsked: takesEvidence(room) })
        }
        onSend={(text, _, evidence) =>
          object(assessmentId, {
            ...{ kind: 'objected', objectionId: crypto.randomUUID(), code, text, evidence },
          })
        }
      />
    </Folded>
  )
}

function Folded({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <div className={styles.foldedBody}>{children}</div>
    </details>
  )
}
