import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Note } from '../../../ui/note.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type OpenRequest, stageRequestsQuery } from '../api/stage.ts'
import type { StageDialogProps } from './dialog-props.ts'
import { KnownGaps } from './known-gaps.tsx'
import { KnownRequests } from './known-requests.tsx'
import { KnownUnchanged } from './known-unchanged.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { UnansweredWords } from './unanswered-words.tsx'
import { useMoving } from './use-moving.ts'

interface PassOnDialogProps extends StageDialogProps {
  readonly kind: 'send' | 'verify'
}

/** On to the person in charge, or from there to the coordinator: with what is missing known. */
export function PassOnDialog({ kind, round, instrument, stage, onDone, onClose }: PassOnDialogProps) {
  const { t } = useLingui()
  const moving = useMoving({ assessmentId: round.assessmentId, stage, onDone })
  const [note, setNote] = useState('')
  const asked = useQuery({ ...stageRequestsQuery(round.assessmentId), enabled: kind === 'send' })
  const open = asked.data?.openRequests ?? undefined
  /** Pressed while it was still being read what that would close. */
  const [early, setEarly] = useState<'waits' | 'read'>()
  const { expectedStage } = moving
  const body = { expectedStage, seenGaps: stage.gaps, ...(note.trim() ? { note: note.trim() } : {}) }
  const send = (seen: readonly OpenRequest[]) =>
    moving.make({
      kind: 'send',
      body: { ...body, seenRequests: seen.map(({ requestId }) => requestId) },
    })
  const sendOnceRead = async () => {
    setEarly('waits')
    const { data } = await asked.refetch({ cancelRefetch: false })
    setEarly(data === undefined ? undefined : 'read')
    // nothing is closed before it was shown
    if (data?.openRequests?.length === 0) send([])
  }
  const passOn = () => {
    if (kind === 'verify') moving.make({ kind, body })
    else if (open) send(open)
    else void sendOnceRead()
  }
  return (
    <MoveDialog
      moving={{
        ...moving,
        isPending: moving.isPending || early === 'waits',
        error: moving.error ?? asked.error,
      }}
      timeZone={round.timeZone}
      wide
      title={
        kind === 'send' ? (
          <Trans>Kirim untuk diverifikasi</Trans>
        ) : (
          <Trans>Setujui untuk ditandatangani</Trans>
        )
      }
      submitLabel={kind === 'send' ? <Trans>Kirim kepada penanggung jawab</Trans> : <Trans>Setujui</Trans>}
      consequence={
        kind === 'send' ? (
          <Trans>
            Sesudah ini isian terkunci: nilai, butir, Fakta, Analisis, dan bukti tidak dapat diubah sampai
            dikembalikan. Teks yang sedang ditulis rekan Anda ikut disimpan. Nama Anda dan yang disebut di
            atas tercatat.
          </Trans>
        ) : (
          <Trans>
            Koordinator mendapat giliran menandatangani dan mengirim. Isian tetap terkunci. Nama Anda dan
            kekurangan di atas tercatat sebagai diketahui.
          </Trans>
        )
      }
      onSubmit={passOn}
      onClose={onClose}
    >
      {() => (
        <>
          <KnownGaps moving={moving} />
          <KnownUnchanged instrument={instrument} stage={moving.stage} />
          {kind === 'verify' ? <UnansweredWords assessmentId={round.assessmentId} stage={stage} /> : null}
          {open ? <KnownRequests open={open} /> : null}
          {early === 'read' && open !== undefined && open.length > 0 ? (
            <Note tone="look" role="status">
              <Trans>
                Permintaan itu belum tampak ketika Anda menekan kirim. Baca, lalu kirim sekali lagi.
              </Trans>
            </Note>
          ) : null}
          <TextArea
            label={t`Catatan (boleh kosong)`}
            hint={t`Dibaca semua yang melihat penilaian ini.`}
            rows={2}
            value={note}
            onChange={setNote}
          />
        </>
      )}
    </MoveDialog>
  )
}
