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
    submitted: t`Buka penilaian dokumen`,
    document_review: t`Penilaian dokumen selesai atau harinya lewat: buka tahap berikutnya`,
    interview: t`Penilaian dalam interviu selesai atau harinya lewat: buka tahap berikutnya`,
    site_visit: t`Penilaian visitasi selesai atau harinya lewat: buka tahap berikutnya`,
    score_review: t`Reviu selesai atau harinya lewat: buka konsolidasi atau kembalikan`,
    consolidation: t`Periksa hasilnya, lalu publikasikan`,
  }
  const judged: Readonly<Partial<Record<OwnTask['stage'], string>>> = {
    document_review: t`Nilai pada tahap penilaian dokumen`,
    interview: t`Nilai pada tahap interviu`,
    site_visit: t`Nilai pada tahap visitasi`,
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
    undeliverable: t`lewat webhook saja, karena surel belum tersedia`,
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
        case 'confirmation':
          return t`Sahkan jawaban indikator ${indicatorCode ?? ''}`
        case 'consolidation':
          return t`Rangkum jawaban perangkat daerah, indikator ${indicatorCode ?? ''}`
        case 'repair':
          return t`Perbaiki bukti indikator ${indicatorCode ?? ''}`
        case 'clarification':
          return t`Jawab klarifikasi interviu, indikator ${indicatorCode ?? ''}`
        case 'objection':
          return t`Periksa nilai asesor: sanggahan dapat diajukan`
        case 'signature':
          return t`Tanda tangani notula interviu`
        case 'handover':
          return t`Terima serah terima`
        case 'recommendation':
          return t`Tindak lanjuti rekomendasi`
        case 'judging':
          return judged[stage] ?? stage
        case 'second_rating':
          return t`Nilai kedua kali indikator sampel`
        case 'review':
          return t`Tandai nilai Valid atau Tidak Valid`
        case 'settlement':
          return t`Selesaikan dua nilai yang berbeda`
        case 'request_closed':
          return t`Ditutup: permintaan indikator ${indicatorCode ?? ''}`
        case 'staffing':
          return stage === 'score_review' ? t`Tugaskan Tim Reviu` : t`Tugaskan asesor`
        case 'stopped_assignment':
          return t`Putuskan penugasan yang berhenti`
        case 'objection_accepted':
          return t`Kembalikan kepada asesor: sanggahan diterima`
        case 'objection_answer':
          return t`Jawab sanggahan, indikator ${indicatorCode ?? ''}`
        default:
          return kind satisfies never
      }
    },
    /** What is asked, or of whom, or how much is left; null: its name says it. */
    detail({ kind, question, left }: OwnTask): string | null {
      if (left !== null && kind === 'staffing')
        return t`${left.count} dari ${left.of} indikator belum ditugaskan kepada siapa pun`
      if (left !== null) return t`${left.count} dari ${left.of} indikator belum`
      if (question === null) return null
      if (kind === 'consolidation') return t`Jawaban dari ${question}`
      if (kind === 'stopped_assignment') return t`${question} berhenti karena benturan kepentingan`
      if (kind === 'objection_accepted')
        return t`Belum dinilai lagi: indikator ${question}. Pada tahap ini asesor tidak dapat menilainya.`
      if (kind === 'handover') return t`Dari ${question}`
      return question
    },
  }
}
