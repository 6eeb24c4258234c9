import { Trans } from '@lingui/react/macro'
import type { Institution } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { type OwnRound, useWithdrawal } from './api/round-register.ts'

interface WithdrawDialogProps {
  readonly institution: Institution
  readonly round: OwnRound
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Takes a round out of everybody's sight, or brings it back; what that means stands above the button. */
export function WithdrawDialog({ institution, round, onClose, onDone }: WithdrawDialogProps) {
  const withdrawal = useWithdrawal(institution.id)
  const withdrawn = round.withdrawnAt === null
  return (
    <ActionDialog
      title={withdrawn ? <Trans>Tarik {round.name}?</Trans> : <Trans>Pulihkan {round.name}?</Trans>}
      submitLabel={withdrawn ? <Trans>Tarik putaran</Trans> : <Trans>Pulihkan putaran</Trans>}
      consequence={
        withdrawn ? (
          <>
            <p>
              <Trans>
                Putaran ini hilang dari Beranda, Penilaian dan pilihan tahun semua orang di {institution.name}
                ; {round.answered} nilai yang sudah diisi tidak terlihat lagi.
              </Trans>
            </p>
            <p>
              <Trans>
                Tidak ada yang dihapus. Tahun {round.year} bebas untuk putaran lain; selama belum dipakai,
                putaran ini dapat dipulihkan di sini.
              </Trans>
            </p>
          </>
        ) : (
          <Trans>
            Semua orang di {institution.name} melihatnya lagi, dengan {round.answered} nilai yang sudah diisi.
          </Trans>
        )
      }
      pending={withdrawal.isPending}
      error={withdrawal.error}
      onSubmit={() => withdrawal.mutate({ roundId: round.id, withdrawn }, { onSuccess: onDone })}
      onClose={onClose}
    />
  )
}
