import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { letterLacks } from '../../../lib/letter-draft.ts'
import { dayAfter } from '../../../lib/local-time.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { MinistryLetterFields } from '../../../ui/letter-fields.tsx'
import type { Objection, Room } from '../api/room.ts'
import { answerObjection } from '../api/steps.ts'
import said from '../said.module.css'
import { AttachedList } from './attached-list.tsx'
import { ReplyForm } from './reply-form.tsx'

interface ObjectionRowProps {
  readonly room: Room
  readonly assessmentId: string
  readonly objection: Objection
}

/** What is objected to and what was answered; whoever records the ministry's answer says by which letter. */
export function ObjectionRow({ room, assessmentId, objection }: ObjectionRowProps) {
  const { t } = useLingui()
  const { id, code, text, byName, answer, evidence } = objection
  const { answerByLetter } = room.can
  const format = useFormat()
  const [typed, setTyped] = useState({ number: '', date: '' })
  const today = dayAfter(serverInstant(), 0, room.timeZone)
  const lacks = answerByLetter ? letterLacks(typed, today, dayAfter(objection.at, 0, room.timeZone)) : []
  const [isTold, setTold] = useState(false)
  // A wrong day is told as it is typed; what is still empty, once it is sent.
  const shown = lacks.filter((lack) => isTold || lack === 'day_ahead' || lack === 'before_objection')
  const letter = answerByLetter ? { number: typed.number.trim(), date: typed.date } : null
  return (
    <li>
      <p className={said.said}>
        <Trans>
          Sanggahan {code} ({byName}): {text}
        </Trans>
      </p>
      <AttachedList {...{ code, evidence }} />
      {answer === null ? (
        <p className={said.by}>
          <Trans>belum dijawab</Trans>
        </p>
      ) : (
        <p className={said.said}>
          <strong>{answer.accepted ? <Trans>Diterima</Trans> : <Trans>Ditolak</Trans>}</strong> (
          {answer.byName}, {format.moment(answer.at, room.timeZone)}
          ): {answer.reason}
          {answer.isLate && answer.dueAt !== null ? (
            <>
              {' '}
              <Trans>Lewat batas, {format.moment(answer.dueAt, room.timeZone)}.</Trans>
            </>
          ) : null}
          {answer.letter === null ? null : (
            <>
              {' '}
              <Trans>
                Menurut surat {answer.letter.number}, {format.longDay(answer.letter.date)}.
              </Trans>
            </>
          )}
        </p>
      )}
      {objection.mayAnswer ? (
        <ReplyForm
          {...{ assessmentId }}
          name={`sanggah/${id}`}
          label={t`Alasan`}
          choices={[
            { value: 'accept', label: t`Terima` },
            { value: 'refuse', label: t`Tolak` },
          ]}
          attach={
            answerByLetter
              ? () => <MinistryLetterFields letter={typed} lacks={shown} onChange={setTyped} />
              : undefined
          }
          canSend={() => {
            setTold(true)
            return lacks.length === 0
          }}
          onSend={(reason, choice) =>
            answerObjection(assessmentId, {
              ...{ kind: 'objection_answered', objectionId: id, reason, letter },
              accepted: choice === 'accept',
            })
          }
        />
      ) : null}
    </li>
  )
}
