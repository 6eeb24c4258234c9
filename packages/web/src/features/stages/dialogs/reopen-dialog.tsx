import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextArea } from '../../../ui/text-area.tsx'
import type { StageDialogProps } from './dialog-props.ts'
import { MoveDialog } from './move-dialog.tsx'
import { useMoving } from './use-moving.ts'

/** Taken back before anybody from outside has begun. */
export function ReopenDialog({ round, stage, onDone, onClose }: StageDialogProps) {
  const { t } = useLingui()
  const moving = useMoving({ assessmentId: round.assessmentId, stage, onDone })
  const [reason, setReason] = useState('')
  const isMissing = reason.trim() === ''
  const reopen = () => {
    if (isMissing) return
    moving.make({ kind: 'reopen', body: { expectedStage: moving.expectedStage, note: reason.trim() } })
  }
  return (
    <MoveDialog
      moving={moving}
      timeZone={round.timeZone}
      title={<Trans>Buka kembali penilaian</Trans>}
      submitLabel={<Trans>Buka kembali</Trans>}
      consequence={
        <Trans>
          Isian terbuka lagi bagi yang mengisi. Yang sudah dinilai tidak berubah dan surat yang tercatat tetap
          di riwayat, tetapi penilaian ini belum lagi terkirim: ia harus diverifikasi, ditandatangani, dan
          dikirim sekali lagi sebelum batas waktu.
        </Trans>
      }
      unsaved={isMissing ? null : <Trans>Alasan ini belum dikirim. Bila ditutup, alasannya dibuang.</Trans>}
      onSubmit={reopen}
      onClose={onClose}
    >
      {(tried) => (
        <TextArea
          label={t`Alasan`}
          hint={t`Dibaca semua yang melihat penilaian ini.`}
          error={
            tried && isMissing ? t`Tuliskan alasannya: apa yang berubah sejak penilaian dikirim.` : undefined
          }
          value={reason}
          onChange={setReason}
        />
      )}
    </MoveDialog>
  )
}
