import { Trans } from '@lingui/react/macro'
import type { Invitation } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Note } from '../../../ui/note.tsx'
import { useRevokeInvitation } from '../api/invitations.ts'
import styles from '../people-page.module.css'

interface RevokeDialogProps {
  readonly invitation: Invitation
  readonly institutionId: string
  readonly open: boolean
  readonly onClose: () => void
}

export function RevokeDialog({ invitation: { id, name }, institutionId, open, onClose }: RevokeDialogProps) {
  const errorWords = useErrorWords()
  const revoke = useRevokeInvitation(institutionId)
  return (
    <Dialog open={open} onClose={onClose} title={<Trans>Cabut undangan untuk {name}?</Trans>}>
      <div className={styles.form}>
        <p>
          <Trans>
            Tautan yang sudah dikirim langsung tidak berlaku. Siapa pun yang membukanya hanya diberi tahu
            bahwa tautannya tidak berlaku. {name} dapat Anda undang lagi kapan saja, dengan tautan baru.
          </Trans>
        </p>
        {revoke.error ? (
          <Note tone="bad" role="alert">
            {errorWords(revoke.error)}
          </Note>
        ) : null}
        <div className={styles.buttons}>
          <Button onClick={onClose}>
            <Trans>Biarkan terbuka</Trans>
          </Button>
          <Button
            kind="main"
            aria-disabled={revoke.isPending}
            onClick={() => (revoke.isPending ? undefined : revoke.mutate(id, { onSuccess: onClose }))}
          >
            <Trans>Cabut undangan</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
