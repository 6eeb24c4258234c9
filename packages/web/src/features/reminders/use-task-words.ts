import { useLingui } from '@lingui/react/macro'
import type { BoardTask, Letters, OwnTask } from './api/tasks.ts'

type LetterState = NonNullable<BoardTask['reminded']>['state']

/** What tasks are called where they are listed. */
export function useTaskWords() {
  const { t } = useLingui()
  const stages: Readonly<Partial<Record<OwnTask['stage'], string>>> = {
    filling: t`Kirim penilaian untuk diverifikasi`,
    verification: t`Periksa penilaian, lalu setujui atau kembalikan`,
    signing: t`Tanda tangani dan kirim penilaian`,
  }
  const letters: Readonly<Record<Letters, string>> = {
    daily: t`semua, paling banyak satu surat sehari`,
    urgent: t`hanya yang mendesak atau terlambat`,
    none: t`tidak sama sekali`,
  }
  const states: Readonly<Record<LetterState, string>> = {
    ready: t`surat menunggu dikirim`,
    handing_over: t`surat sedang dikirim`,
    sent: t`surat terkirim`,
    uncertain: t`surat mungkin terkirim`,
    failed: t`surat gagal terkirim`,
    needless: t`surat tidak jadi dikirim`,
  }
  return {
    letters,
    states,
    what({ kind, stage, indicatorCode }: OwnTask): string {
      switch (kind) {
        case 'stage':
          return stages[stage] ?? stage
        case 'contribution':
          return t`Jawab permintaan indikator ${indicatorCode ?? ''}`
        case 'recommendation':
          return t`Tindak lanjuti rekomendasi`
        default:
          return kind satisfies never
      }
    },
  }
}
