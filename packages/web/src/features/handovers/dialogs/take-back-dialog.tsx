import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type HandoverPack, useTakeBack, type Whose } from '../api/handovers.ts'

interface TakeBackDialogProps {
  readonly pack: HandoverPack
  readonly whose: Whose
  readonly onClose: () => void
}

/** While the successor has not taken over. */
export function TakeBackDialog({ pack, whose, onClose }: TakeBackDialogProps) {
  const { t } = useLingui()
  const taking = useTakeBack(whose)
  const [reason, setReason] = useState('')
  const submit = () => {
    if (reason.trim() === '') return
    taking.mutate({ seenVersion: pack.version, reason: reason.trim() }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={<Trans>Batalkan penyerahan</Trans>}
      submitLabel={<Trans>Batalkan penyerahan</Trans>}
      consequence={<Trans>Penerus tidak dapat lagi membuka berkas ini. Alasannya tetap tercatat.</Trans>}
      pending={taking.isPending}
      error={taking.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <TextArea
          label={t`Alasan`}
          error={tried && reason.trim() === '' ? t`Tulis alasannya, singkat saja.` : undefined}
          maxLength={1_000}
          value={reason}
          onChange={setReason}
        />
      )}
    </ActionDialog>
  )
}
