import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
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
  const [note, setNote] = useState('')
  const submit = () =>
    mutate(
      { kind: 'tie', body: { kind: 'declare', tie, from: null, until: null, note: note.trim() } },
      { onSuccess: onClose },
    )
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
          <TextArea label={t`Penjelasan (boleh kosong)`} value={note} onChange={setNote} />
        </>
      )}
    </ActionDialog>
  )
}
