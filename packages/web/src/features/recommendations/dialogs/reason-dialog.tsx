import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import {
  type Recommendation,
  useDecision,
  usePlan,
  useProgress,
  useTakeBack,
} from '../api/recommendations.ts'

/** What is done about a recommendation with nothing but words. */
export type Saying =
  | 'progress'
  | 'done'
  | 'confirm'
  | 'send_back'
  | 'not_done'
  | 'reopen'
  | 'drop'
  | 'take_back'

interface ReasonDialogProps {
  readonly saying: Saying
  readonly title: ReactNode
  readonly recommendation: Recommendation
  readonly onClose: () => void
}

/** Asks for the words that a step needs; a confirmation needs none. */
export function ReasonDialog({ saying, title, recommendation, onClose }: ReasonDialogProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const { say, isPending, error } = useSaying(recommendation)
  const needsWords = saying !== 'confirm'
  const isReport = saying === 'progress' || saying === 'done'
  return (
    <ActionDialog
      title={title}
      submitLabel={<Trans>Simpan</Trans>}
      consequence={<Consequence saying={saying} />}
      pending={isPending}
      error={error}
      onSubmit={() => {
        if (!needsWords || text.trim() !== '') say(saying, text.trim(), onClose)
      }}
      onClose={onClose}
    >
      {needsWords
        ? (tried) => (
            <TextArea
              label={isReport ? t`Apa yang sudah dikerjakan` : t`Alasan`}
              error={tried && text.trim() === '' ? t`Tulis dahulu, singkat saja.` : undefined}
              maxLength={isReport ? 5_000 : 1_000}
              value={text}
              onChange={setText}
            />
          )
        : undefined}
    </ActionDialog>
  )
}

function Consequence({ saying }: { readonly saying: Saying }) {
  switch (saying) {
    case 'progress':
      return <Trans>Tercatat dengan nama Anda dan tidak dapat diubah lagi.</Trans>
    case 'done':
      return (
        <Trans>
          Penanggung jawab memeriksa dan mengesahkannya. Yang dihitung tepat waktu adalah tanggal laporan ini.
        </Trans>
      )
    case 'confirm':
      return <Trans>Rekomendasi ini dihitung selesai pada tanggal dilaporkan.</Trans>
    case 'send_back':
      return <Trans>Perangkat daerah membaca alasannya dan melaporkannya lagi.</Trans>
    case 'not_done':
      return <Trans>Tahun berikutnya terbaca sebagai belum ditepati, dengan alasan ini.</Trans>
    case 'reopen':
      return <Trans>Pengerjaannya dilanjutkan; keputusan sebelumnya tetap tercatat.</Trans>
    case 'drop':
      return <Trans>Tidak ada lagi yang mengerjakannya. Alasannya terbaca tahun berikutnya.</Trans>
    case 'take_back':
      return <Trans>Untuk yang keliru dicatat. Rekomendasi ini hilang dari daftar.</Trans>
  }
}

function useSaying(recommendation: Recommendation) {
  const progress = useProgress(recommendation)
  const decision = useDecision(recommendation)
  const plan = usePlan(recommendation)
  const takingBack = useTakeBack(recommendation)
  const all = [progress, decision, plan, takingBack]
  const seenVersion = recommendation.version
  const say = (saying: Saying, words: string, onSuccess: () => void) => {
    switch (saying) {
      case 'progress':
      case 'done':
        return progress.mutate({ kind: saying, seenVersion, text: words }, { onSuccess })
      case 'confirm':
        return decision.mutate({ kind: saying, seenVersion }, { onSuccess })
      case 'send_back':
      case 'not_done':
      case 'reopen':
        return decision.mutate({ kind: saying, seenVersion, reason: words }, { onSuccess })
      case 'drop':
        return plan.mutate({ kind: saying, seenVersion, reason: words }, { onSuccess })
      case 'take_back':
        return takingBack.mutate(words, { onSuccess })
    }
  }
  return {
    say,
    isPending: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error !== null)?.error ?? null,
  }
}
