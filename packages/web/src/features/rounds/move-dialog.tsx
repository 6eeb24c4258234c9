import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { editionMoveQuery, useMoveRound } from './api/edition-move.ts'
import type { OwnRound } from './api/round-register.ts'
import { MoveIndicators } from './move-indicators.tsx'
import { MoveSummary } from './move-summary.tsx'

interface MoveDialogProps {
  readonly institutionId: string
  readonly round: OwnRound
  readonly onClose: () => void
}

/** What the newest revision would change in a round, and the one button that moves it there. */
export function MoveDialog({ institutionId, round, onClose }: MoveDialogProps) {
  const address = { institutionId, roundId: round.id }
  const { data: preview, error, refetch } = useQuery(editionMoveQuery(address))
  const errorWords = useErrorWords()
  const move = useMoveRound(address)
  const revision = preview?.to.revision ?? round.newerRevision ?? 0
  const submit = () => {
    if (!preview) return
    move.mutate(preview.preview, { onSuccess: onClose, onError: () => void refetch() })
  }
  return (
    <ActionDialog
      wide
      title={
        <Trans>
          Pindahkan {round.name} ke revisi {revision}?
        </Trans>
      }
      submitLabel={<Trans>Pindahkan ke revisi {revision}</Trans>}
      consequence={
        <Trans>
          Semua orang di instansi ini langsung melihat butir revisi {revision}. Nilai, centang, Fakta, dan
          Analisis tetap. Perpindahan ini dicatat, dan dapat dibatalkan di sini selama sesudahnya belum ada
          nilai atau centang yang diubah.
        </Trans>
      }
      pending={move.isPending}
      error={move.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {() =>
        preview ? (
          <>
            <MoveSummary preview={preview} />
            <MoveIndicators indicators={preview.indicators} />
          </>
        ) : error ? (
          <Note tone="bad" role="alert">
            {errorWords(error)}
          </Note>
        ) : (
          <p role="status">
            <Trans>Membandingkan kedua revisi…</Trans>
          </p>
        )
      }
    </ActionDialog>
  )
}
