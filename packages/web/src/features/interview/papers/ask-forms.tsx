import { Trans, useLingui } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import { useState } from 'react'
import { toDeadline } from '../../../lib/local-time.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { Room } from '../api/room.ts'
import { conduct, object } from '../api/steps.ts'
import { type RenderAttached, takesEvidence } from './attached.ts'
import { Folded } from './folded.tsx'
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

interface ObjectFormProps extends FormProps {
  /** The item that is looked at; undefined: the agenda has none. */
  readonly code: string | undefined
  readonly indicators: readonly Indicator[]
  readonly renderAttached: RenderAttached
}

/** The institution objects to a value that it was shown: of the item that is looked at, or of any other indicator. */
export function ObjectForm({ room, assessmentId, code, indicators, renderAttached }: ObjectFormProps) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<string>()
  const objected = chosen ?? code ?? indicators[0]?.code
  if (objected === undefined) return null
  return (
    <Folded title={<Trans>Sanggah nilai {objected}</Trans>}>
      <SelectField
        label={t`Indikator yang disanggah`}
        value={objected}
        choices={indicators.map((each) => ({ value: each.code, label: `${each.code} ${each.name}` }))}
        onChoose={setChosen}
      />
      <ReplyForm
        key={objected}
        {...{ assessmentId }}
        name={`sanggah-baru/${objected}`}
        label={t`Alasan`}
        choices={[{ value: 'object', label: t`Ajukan sanggahan` }]}
        attach={(places, onPlaces) =>
          renderAttached({ code: objected, places, onPlaces, isAsked: takesEvidence(room) })
        }
        onSend={(text, _, evidence) =>
          object(assessmentId, {
            ...{ kind: 'objected', objectionId: crypto.randomUUID(), code: objected, text, evidence },
          })
        }
      />
    </Folded>
  )
}
