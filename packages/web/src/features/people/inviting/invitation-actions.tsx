import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Invitation, IssuedInvitation } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { useRenewInvitation } from '../api/invitations.ts'
import styles from '../people-page.module.css'
import table from '../people-table.module.css'
import { RevokeDialog } from './revoke-dialog.tsx'

interface InvitationActionsProps {
  readonly invitation: Invitation
  readonly institutionId: string
  readonly onIssued: (links: readonly IssuedInvitation[]) => void
}

export function InvitationActions({ invitation, institutionId, onIssued }: InvitationActionsProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const renew = useRenewInvitation(institutionId)
  const [isRevoking, setRevoking] = useState(false)
  const { id, name } = invitation
  return (
    <>
      <span className={table.actions}>
        <LinkButton
          aria-label={t`Perbarui tautan: ${name}`}
          aria-disabled={renew.isPending}
          onClick={() => renew.mutate(id, { onSuccess: (issued) => onIssued([issued]) })}
        >
          <Trans>Perbarui tautan</Trans>
        </LinkButton>
        <LinkButton aria-label={t`Cabut undangan: ${name}`} onClick={() => setRevoking(true)}>
          <Trans>Cabut</Trans>
        </LinkButton>
      </span>
      {renew.error ? (
        <p role="alert" className={styles.wrong}>
          {errorWords(renew.error)}
        </p>
      ) : null}
      <RevokeDialog {...{ invitation, institutionId }} open={isRevoking} onClose={() => setRevoking(false)} />
    </>
  )
}
