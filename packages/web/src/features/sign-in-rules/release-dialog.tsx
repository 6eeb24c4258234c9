import { Trans } from '@lingui/react/macro'
import type { MemberSecurity } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { useReleaseSecondFactor } from './api/institution-security.ts'

interface ReleaseDialogProps {
  readonly institutionId: string
  readonly person: MemberSecurity
  readonly onClose: () => void
}

export function ReleaseDialog({ institutionId, person, onClose }: ReleaseDialogProps) {
  const release = useReleaseSecondFactor(institutionId)
  return (
    <ActionDialog
      title={<Trans>Lepas langkah kedua {person.name}?</Trans>}
      submitLabel={<Trans>Lepas langkah kedua</Trans>}
      consequence={
        <Trans>
          Aplikasi kode, kode pemulihan, dan kunci sandinya terhapus, dan semua sesinya berakhir. Sesudahnya
          orang itu masuk lagi dengan kata sandinya, lalu memasang yang baru bila perannya memintanya.
        </Trans>
      }
      pending={release.isPending}
      error={release.error}
      onClose={onClose}
      onSubmit={() => release.mutate(person.personId, { onSuccess: onClose })}
    />
  )
}
