import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { OwnFinding } from '../../../lib/api/contract.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useAnswer } from '../api/shared-accounts.ts'
import { type ExplanationKind, useExplanationNames } from '../finding/use-explanation-names.ts'

interface AnswerDialogProps {
  readonly finding: OwnFinding
  readonly kind: 'explained' | 'admitted'
  /** Where the cure is: a colleague fills in under their own name. */
  readonly help: ReactNode
  readonly onClose: () => void
}

/** Both answers go to the administrators at once, which is said before they do. */
export function AnswerDialog({ finding, kind, help, onClose }: AnswerDialogProps) {
  const { t } = useLingui()
  const answer = useAnswer()
  const { choices } = useExplanationNames()
  const [explanation, setExplanation] = useState<ExplanationKind>('own_devices')
  const [note, setNote] = useState('')
  const isExplained = kind === 'explained'
  const body = isExplained ? { kind, explanation, note } : { kind, note }
  const needsNote = isExplained && explanation === 'other' && note.trim() === ''
  return (
    <ActionDialog
      title={isExplained ? <Trans>Ini memang saya</Trans> : <Trans>Akun ini memang dipakai bersama</Trans>}
      submitLabel={<Trans>Kirim jawaban</Trans>}
      consequence={<Consequence {...{ kind, help }} institutionName={finding.institution.name} />}
      pending={answer.isPending}
      error={answer.error}
      onSubmit={() =>
        needsNote ? undefined : answer.mutate({ findingId: finding.id, answer: body }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      {(tried) => (
        <>
          {isExplained ? (
            <SelectField
              label={t`Mengapa tampak seperti beberapa orang`}
              value={explanation}
              choices={choices}
              onChoose={setExplanation}
            />
          ) : null}
          <TextField
            label={
              isExplained
                ? t`Penjelasan (boleh kosong)`
                : t`Siapa yang membantu, dan untuk apa (boleh kosong)`
            }
            value={note}
            maxLength={500}
            error={tried && needsNote ? t`Tuliskan penjelasannya dengan satu kalimat.` : undefined}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
    </ActionDialog>
  )
}

function Consequence({
  kind,
  help,
  institutionName,
}: {
  readonly kind: 'explained' | 'admitted'
  readonly help: ReactNode
  readonly institutionName: string
}) {
  if (kind === 'explained')
    return (
      <Trans>
        Administrator {institutionName} melihat jawaban ini. Hal yang sama di perangkat yang sama tidak
        ditanyakan lagi.
      </Trans>
    )
  return (
    <>
      <Trans>
        Administrator {institutionName} melihat jawaban ini. Gantilah kata sandi Anda; rekan yang membantu
        bekerja dengan akunnya sendiri. Sesudah ini hanya pemakaian baru yang dilihat.
      </Trans>{' '}
      {help}
    </>
  )
}
