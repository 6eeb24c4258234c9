import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type HandoverPack, useHandOver, type Whose } from '../api/handovers.ts'

interface HandOverDialogProps {
  readonly pack: HandoverPack
  readonly whose: Whose
  readonly onClose: () => void
}

/** To whom; and why, where somebody else does it for who leaves. */
export function HandOverDialog({ pack, whose, onClose }: HandOverDialogProps) {
  const { t } = useLingui()
  const handing = useHandOver(whose)
  const [successorId, setSuccessor] = useState('')
  const [reason, setReason] = useState('')
  const { successors, can, version: seenVersion } = pack
  const submit = () => {
    if (successorId === '' || (can.needsReason && reason.trim() === '')) return
    handing.mutate({ seenVersion, successorId, reason: reason.trim() }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={<Trans>Serahkan kepada penerus</Trans>}
      submitLabel={<Trans>Serahkan</Trans>}
      consequence={
        <Trans>
          Penerus dapat membuka berkas ini dan menerimanya dengan namanya. Perannya tidak berubah: itu diatur
          administrator di halaman Orang.
        </Trans>
      }
      pending={handing.isPending}
      error={handing.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <SelectField
            label={t`Penerus`}
            hint={t`Belum ada dalam daftar? Administrator mengundangnya lebih dahulu.`}
            error={tried && successorId === '' ? t`Pilih penerusnya.` : undefined}
            value={successorId}
            choices={[
              { value: '', label: t`Pilih…` },
              ...successors.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
            onChoose={setSuccessor}
          />
          {can.needsReason ? (
            <TextArea
              label={t`Mengapa bukan orangnya sendiri yang menyerahkan`}
              error={tried && reason.trim() === '' ? t`Tulis alasannya, singkat saja.` : undefined}
              maxLength={1_000}
              value={reason}
              onChange={setReason}
            />
          ) : null}
        </>
      )}
    </ActionDialog>
  )
}
