import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextArea } from '../../../ui/text-area.tsx'
import type { RevisionNote } from '../api/stage.ts'
import type { StageDialogProps } from './dialog-props.ts'
import { MoveDialog } from './move-dialog.tsx'
import { RevisionFields } from './revision-fields.tsx'
import { useMoving } from './use-moving.ts'

/** Back to who fills in, with a reason and what is to be mended at which indicator. */
export function ReturnDialog({ round, instrument, stage, onDone, onClose }: StageDialogProps) {
  const { t } = useLingui()
  const moving = useMoving({ assessmentId: round.assessmentId, stage, onDone })
  const [reason, setReason] = useState('')
  const [notes, setNotes] = useState<readonly RevisionNote[]>([])
  const isIncomplete = reason.trim() === '' || notes.some(({ text }) => text.trim() === '')
  const giveBack = () => {
    if (isIncomplete) return
    const revisionNotes = notes.map(({ indicatorCode, text }) => ({ indicatorCode, text: text.trim() }))
    moving.make({
      kind: 'return',
      body: { expectedStage: moving.expectedStage, note: reason.trim(), revisionNotes },
    })
  }
  return (
    <MoveDialog
      moving={moving}
      timeZone={round.timeZone}
      wide
      title={<Trans>Kembalikan untuk diperbaiki</Trans>}
      submitLabel={<Trans>Kembalikan</Trans>}
      consequence={
        <Trans>
          Isian terbuka lagi bagi yang mengisi. Nama Anda, alasan, dan catatan dibaca semua yang melihat
          penilaian ini; setiap catatan tampak di indikatornya sampai penilaian dikirim lagi.
        </Trans>
      }
      onSubmit={giveBack}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextArea
            label={t`Alasan`}
            error={
              tried && reason.trim() === ''
                ? t`Tuliskan alasannya: apa yang belum dapat Anda setujui.`
                : undefined
            }
            value={reason}
            onChange={setReason}
          />
          <RevisionFields {...{ instrument, notes, tried }} onChange={setNotes} />
        </>
      )}
    </MoveDialog>
  )
}
