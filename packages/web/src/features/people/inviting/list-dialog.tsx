import { Trans } from '@lingui/react/macro'
import type { Institution, IssuedInvitation } from '../../../lib/api/contract.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ListForm } from './list-form.tsx'

interface ListDialogProps {
  readonly open: boolean
  readonly institution: Institution
  readonly pasted: string
  readonly onPaste: (text: string) => void
  readonly onClose: () => void
  readonly onIssued: (links: readonly IssuedInvitation[]) => void
}

export function ListDialog({ open, onClose, ...form }: ListDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} wide title={<Trans>Undang dari daftar</Trans>}>
      <ListForm {...form} />
    </Dialog>
  )
}
