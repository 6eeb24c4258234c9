import { Trans } from '@lingui/react/macro'
import type { ApiToken } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { type TokensOf, useRevokeToken } from './api/api-tokens.ts'

interface RevokeDialogProps {
  readonly token: ApiToken
  readonly of: TokensOf
  readonly institutionId: string
  readonly onClose: () => void
}

export function RevokeDialog({ token, of, institutionId, onClose }: RevokeDialogProps) {
  const revoke = useRevokeToken(institutionId, of)
  return (
    <ActionDialog
      title={<Trans>Cabut token {token.name}?</Trans>}
      submitLabel={<Trans>Cabut token</Trans>}
      consequence={
        <Trans>
          Program yang memakainya ditolak mulai permintaan berikutnya. Token yang dicabut tidak dapat
          dihidupkan lagi; bila masih perlu, buat yang baru.
        </Trans>
      }
      pending={revoke.isPending}
      error={revoke.error}
      onSubmit={() => revoke.mutate(token.id, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
