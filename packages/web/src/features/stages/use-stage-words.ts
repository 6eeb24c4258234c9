import { useLingui } from '@lingui/react/macro'
import type { AssessmentState, RoundKind } from '@undagi/maturity'
import { useMemo } from 'react'
import { useStateNames } from '../../lib/use-state-names.ts'
import type { SubmissionGap } from './api/stage.ts'

/** Stages, whose turn each is and what is asked, as a person reads them. */
export function useStageWords() {
  const { t } = useLingui()
  const { nameOf } = useStateNames()
  return useMemo(() => {
    const gaps: Readonly<Record<SubmissionGap['kind'], string>> = {
      unanswered: t`belum dinilai`,
      without_facts: t`Fakta belum ditulis`,
      without_analysis: t`Analisis belum ditulis`,
      without_evidence: t`belum ada bukti`,
    }
    return {
      nameOf,
      gapsOf: (kinds: readonly SubmissionGap['kind'][]) => kinds.map((kind) => gaps[kind]).join(', '),
    }
  }, [t, nameOf])
}

/** Whose turn it is, and what is asked of them. */
export function useTurnWords(kind: RoundKind) {
  const { t } = useLingui()
  const submitted =
    kind === 'self_assessment'
      ? {
          whose: t`Selesai`,
          asked: t`Penilaian mandiri sudah terkirim. Putaran ini tidak dinilai dari luar, jadi tidak ada langkah sesudahnya.`,
        }
      : {
          whose: t`Menunggu penilaian dokumen dibuka`,
          asked: t`Penilaian sudah terkirim dan terkunci. Tim pelaksana nasional membuka penilaian dokumen, atau penanggung jawab mencatatnya dengan surat; sesudah itu giliran asesor eksternal. Sebelum batas waktu, dan selama asesor eksternal belum mulai, penanggung jawab atau koordinator dapat membukanya kembali.`,
        }
  const turns: Readonly<Record<AssessmentState, { readonly whose: string; readonly asked: string }>> = {
    filling: {
      whose: t`Giliran asesor internal`,
      asked: t`Isi nilai, Fakta, Analisis, dan bukti setiap indikator. Bila siap, kirim kepada penanggung jawab untuk diverifikasi.`,
    },
    verification: {
      whose: t`Giliran penanggung jawab`,
      asked: t`Periksa isian dan buktinya. Setujui untuk ditandatangani, atau kembalikan dengan catatan perbaikan.`,
    },
    signing: {
      whose: t`Giliran koordinator`,
      asked: t`Tanda tangani Berita Acara Penilaian Mandiri dan Pernyataan Persetujuan Publikasi, lalu kirim dengan nomor dan tanggal keduanya. Bila ada yang keliru, kembalikan.`,
    },
    submitted,
    document_review: {
      whose: t`Giliran asesor eksternal`,
      asked: t`Asesor eksternal menilai dokumen buktinya. Isian instansi terkunci.`,
    },
    interview: {
      whose: t`Giliran asesor eksternal`,
      asked: t`Asesor eksternal mengonfirmasi penilaian dalam interviu. Bukti yang dimintanya masih dapat ditambahkan.`,
    },
    site_visit: {
      whose: t`Giliran asesor eksternal`,
      asked: t`Asesor eksternal melihat penerapannya di tempat. Bukti yang dimintanya masih dapat ditambahkan.`,
    },
    score_review: { whose: t`Giliran tim reviu`, asked: t`Tim reviu memeriksa apakah setiap nilai sah.` },
    consolidation: {
      whose: t`Konsolidasi nasional`,
      asked: t`Hasil semua instansi digabungkan sebelum dipublikasikan.`,
    },
    published: { whose: t`Selesai`, asked: t`Hasil evaluasi sudah dipublikasikan.` },
  }
  return (stage: AssessmentState) => turns[stage]
}
