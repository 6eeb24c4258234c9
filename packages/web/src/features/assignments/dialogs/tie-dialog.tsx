import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type DeclaredTie, useAssigning } from '../api/assignments.ts'
import { useAssignmentWords } from '../use-assignment-words.ts'

interface TieDialogProps {
  readonly assessmentId: string
  readonly onClose: () => void
}

const declarable = [
  ...(['family', 'business_interest', 'affiliation', 'outside_work', 'advised_institution'] as const),
  ...(['employment', 'same_unit_or_superior'] as const),
] satisfies readonly DeclaredTie[]

export function TieDialog({ assessmentId, onClose }: TieDialogProps) {
  const { t } = useLingui()
  const { ties } = useAssignmentWords()
  const { mutate, isPending, error } = useAssigning(assessmentId)
  const [tie, setTie] = useState<(typeof declarable)[number]>('family')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const isTurned = from !== '' && until !== '' && until < from
  const submit = () => {
    if (isTurned) return
    const days = { from: from === '' ? null : from, until: until === '' ? null : until }
    mutate(
      { kind: 'tie', body: { kind: 'declare', tie, ...days, note: note.trim() } },
      { onSuccess: onClose },
    )
  }
  return (
    <ActionDialog
      title={<Trans>Nyatakan benturan kepentingan</Trans>}
      submitLabel={<Trans>Nyatakan</Trans>}
      consequence={
        <Trans>
          Yang menugaskan membacanya. Hubungan yang harus dinyatakan menghentikan penugasan Anda, sampai ia
          menugaskan Anda kembali dengan alasan.
        </Trans>
      }
      pending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      {() => (
        <>
          <SelectField
            label={t`Hubungan Anda dengan instansi ini`}
            value={tie}
            choices={declarable.map((value) => ({ value, label: ties[value] }))}
            onChoose={setTie}
          />
          <div className={fieldPairClass}>
            <DateField
              label={t`Sejak (boleh kosong)`}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <DateField
              label={t`Hari terakhirnya (kosong: masih berlangsung)`}
              error={isTurned ? t`Hari terakhirnya lebih awal daripada hari pertamanya.` : undefined}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          </div>
          <TextArea label={t`Penjelasan (boleh kosong)`} value={note} onChange={setNote} />
        </>
      )}
    </ActionDialog>
  )
}
