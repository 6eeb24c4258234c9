import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { TeamMeeting } from '../api/coordination-team.ts'
import { ChangeDialog, type FormProps } from './change-dialog.tsx'

/** What a meeting decided, who does it, and by when. */
export function DecisionDialog({ all: _, meeting, ...form }: FormProps & { readonly meeting: TeamMeeting }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [owner, setOwner] = useState('')
  const [dueOn, setDueOn] = useState('')
  const isComplete = text.trim() !== '' && owner.trim() !== ''
  const due = dueOn === '' ? null : dueOn
  return (
    <ChangeDialog
      {...form}
      title={<Trans>Tambah keputusan rapat</Trans>}
      submitLabel={<Trans>Tambahkan</Trans>}
      wanted={
        isComplete ? { kind: 'decision_made', meetingId: meeting.id, text, owner, dueOn: due } : undefined
      }
    >
      {(tried) => (
        <>
          <TextArea
            label={t`Yang diputuskan`}
            error={tried && text.trim() === '' ? t`Tuliskan keputusannya.` : undefined}
            maxLength={2000}
            value={text}
            onChange={setText}
          />
          <div className={fieldPairClass}>
            <TextField
              label={t`Penanggung jawab`}
              error={tried && owner.trim() === '' ? t`Tuliskan penanggung jawabnya.` : undefined}
              maxLength={200}
              value={owner}
              onChange={(event) => setOwner(event.target.value)}
            />
            <DateField
              label={t`Tenggat`}
              hint={t`Boleh kosong.`}
              value={dueOn}
              onChange={(event) => setDueOn(event.target.value)}
            />
          </div>
        </>
      )}
    </ChangeDialog>
  )
}
