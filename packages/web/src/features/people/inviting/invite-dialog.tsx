import { Trans } from '@lingui/react/macro'
import type { Institution, IssuedInvitation } from '../../../lib/api/contract.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { InviteForm } from './invite-form.tsx'

interface InviteDialogProps {
  readonly open: boolean
  readonly institution: Institution
  readonly onClose: () => void
  readonly onIssued: (links: readonly IssuedInvitation[]) => void
}

export function InviteDialog({ open, institution, onClose, onIssued }: InviteDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={<Trans>Undang orang</Trans>}>
      <InviteForm institution={institution} onIssued={onIssued} />
    </Dialog>
  )
}
