import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { Note } from '../../../ui/note.tsx'
import { StaleStage } from '../api/stage.ts'
import { useMoveWords } from '../use-move-words.ts'
import type { Moving } from './use-moving.ts'

interface MoveDialogProps {
  readonly moving: Moving
  readonly timeZone: string
  readonly title: ReactNode
  readonly submitLabel: ReactNode
  readonly consequence: ReactNode
  readonly wide?: boolean
  readonly unsaved?: ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: (tried: boolean) => ReactNode
}

/** The shape of every step; when a colleague was there first, it says so, and what was typed stays to be copied. */
export function MoveDialog({ moving, timeZone, children, onSubmit, ...dialog }: MoveDialogProps) {
  const { isElsewhere, isPending, error } = moving
  const isTold = isElsewhere && error instanceof StaleStage
  return (
    <ActionDialog
      {...dialog}
      pending={isPending}
      error={isTold ? null : error}
      // asking again would be refused again
      onSubmit={() => (isElsewhere ? undefined : onSubmit())}
    >
      {(tried) => (
        <>
          {isElsewhere ? <MovedMeanwhile {...{ moving, timeZone }} /> : null}
          {children(tried)}
        </>
      )}
    </ActionDialog>
  )
}

function MovedMeanwhile({ moving, timeZone }: Pick<MoveDialogProps, 'moving' | 'timeZone'>) {
  const format = useFormat()
  const moveWords = useMoveWords()
  const [latest] = moving.stage.entries
  return (
    <Note tone="bad" role="alert">
      <p>
        <Trans>Langkah ini tidak dapat dibuat lagi: penilaiannya sudah di tahap lain.</Trans>{' '}
        {latest ? (
          <>
            {moveWords(latest)}, {format.when(latest.actedAt, timeZone)}.
          </>
        ) : null}
      </p>
      <p>
        <Trans>Yang Anda ketik masih ada di bawah. Salin bila masih diperlukan, lalu tutup.</Trans>
      </p>
    </Note>
  )
}
