import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { SharedAccountClosing, SharedAccountFinding } from '../../../lib/api/contract.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { useCloseFinding } from '../api/shared-accounts.ts'
import styles from '../finding/finding.module.css'

interface CloseDialogProps {
  readonly finding: SharedAccountFinding
  readonly institutionId: string
  readonly onClose: () => void
}

/** How it ended. The person sees it too. */
export function CloseDialog({ finding, institutionId, onClose }: CloseDialogProps) {
  const { t } = useLingui()
  const close = useCloseFinding(institutionId)
  const [outcome, setOutcome] = useState<SharedAccountClosing['outcome']>(
    finding.answer?.kind === 'explained' ? 'accepted' : 'settled',
  )
  const [note, setNote] = useState('')
  const { name } = finding.person
  const choices = [
    { value: 'accepted', label: t`Penjelasannya diterima; hal yang sama tidak ditandai lagi` },
    { value: 'settled', label: t`Sudah dibicarakan; hanya pemakaian sesudah ini yang dilihat` },
  ] as const
  return (
    <ActionDialog
      title={<Trans>Tutup tanda untuk {name}</Trans>}
      submitLabel={<Trans>Tutup tanda</Trans>}
      consequence={<Trans>{name} melihat catatan ini. Tanda dan jawabannya tetap tersimpan.</Trans>}
      pending={close.isPending}
      error={close.error}
      onSubmit={() =>
        close.mutate({ findingId: finding.id, closing: { outcome, note } }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      {() => (
        <>
          <fieldset className={styles.choices}>
            <legend>
              <Trans>Bagaimana berakhirnya</Trans>
            </legend>
            {choices.map(({ value, label }) => (
              <label key={value} className={styles.check}>
                <input
                  type="radio"
                  name="outcome"
                  checked={outcome === value}
                  onChange={() => setOutcome(value)}
                />
                {label}
              </label>
            ))}
          </fieldset>
          <TextField
            label={t`Catatan (boleh kosong)`}
            value={note}
            maxLength={500}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
    </ActionDialog>
  )
}
