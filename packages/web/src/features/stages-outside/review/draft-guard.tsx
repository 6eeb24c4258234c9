import { Trans } from '@lingui/react/macro'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'

interface DraftGuardProps {
  /** Whose notes are typed and not yet marked. */
  readonly codes: readonly string[]
}

/** A note that was typed and never marked is not left behind unseen. */
export function DraftGuard({ codes }: DraftGuardProps) {
  if (codes.length === 0) return null
  const list = codes.join(', ')
  return (
    <LeaveGuard title={<Trans>Catatan reviu belum ditandai</Trans>} back={<Trans>Kembali ke catatan</Trans>}>
      <Trans>
        Catatan pada indikator {list} belum dicatat: ia dicatat saat nilainya ditandai. Bila halaman ini
        ditinggalkan, catatannya hilang.
      </Trans>
    </LeaveGuard>
  )
}
