import { Trans } from '@lingui/react/macro'
import type { Webhook } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { useRemoveWebhook } from './api/webhooks.ts'

interface RemoveWebhookDialogProps {
  readonly webhook: Webhook
  readonly institutionId: string
  readonly onClose: () => void
}

export function RemoveWebhookDialog({ webhook, institutionId, onClose }: RemoveWebhookDialogProps) {
  const remove = useRemoveWebhook(institutionId, webhook.id)
  return (
    <ActionDialog
      title={<Trans>Hapus webhook {webhook.name}?</Trans>}
      submitLabel={<Trans>Hapus webhook</Trans>}
      consequence={
        <Trans>
          Alamat ini tidak diberi tahu lagi, juga tentang yang masih menunggu, dan rahasianya tidak berguna
          lagi. Orang tetap menerima suratnya.
        </Trans>
      }
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
