import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { toDeadline } from '../../../lib/local-time.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import type { Room } from '../api/room.ts'
import { conduct } from '../api/steps.ts'
import { Folded } from './folded.tsx'
import { ReplyForm } from './reply-form.tsx'

interface AskFormProps {
  readonly room: Room
  readonly assessmentId: string
  readonly code: string
}

/** Asks the institution to bring something, until when. */
export function AskForm({ room, assessmentId, code }: AskFormProps) {
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
