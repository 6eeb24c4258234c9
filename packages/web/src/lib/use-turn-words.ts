import { useLingui } from '@lingui/react/macro'
import type { AssessmentState, RoundKind } from '@undagi/maturity'

interface Turn {
  readonly whose: string
  readonly asked: string
  /** The same in a few words; null: nothing follows. */
  readonly step: string | null
}

/** Whose turn it is, and what is asked of them: told alike wherever a person reads it. */
export function useTurnWords(kind: RoundKind) {
  const { t } = useLingui()
  const submitted =
    kind === 'self_assessment'
      ? {
          whose: t`Selesai`,
          asked: t`Penilaian mandiri sudah terkirim. Putaran ini tidak dinilai dari luar, jadi tidak ada langkah sesudahnya.`,
          step: null,
        }
      : {
          whose: t`Giliran tim pelaksana nasional`,
          asked: t`Penilaian sudah terkirim dan terkunci. Tim pelaksana nasional membuka penilaian dokumen, atau penanggung jawab mencatatnya dengan surat; sesudah itu giliran asesor eksternal. Sebelum batas waktu, dan selama asesor eksternal belum mulai, penanggung jawab atau koordinator dapat membukanya kembali.`,
          step: t`buka penilaian dokumen`,
        }
  const turns: Readonly<Record<AssessmentState, Turn>> = {
    filling: {
      whose: t`Giliran asesor internal`,
      asked: t`Isi nilai, Fakta, Analisis, dan bukti setiap indikator. Bila siap, kirim kepada penanggung jawab untuk diverifikasi.`,
      step: t`isi penilaian, lalu kirim untuk diverifikasi`,
    },
    verification: {
      whose: t`Giliran penanggung jawab`,
      asked: t`Periksa isian dan buktinya. Setujui untuk ditandatangani, atau kembalikan dengan catatan perbaikan.`,
      step: t`periksa penilaian, lalu setujui atau kembalikan`,
    },
    signing: {
      whose: t`Giliran koordinator`,
      asked: t`Tanda tangani Berita Acara Penilaian Mandiri dan Pernyataan Persetujuan Publikasi, lalu kirim dengan nomor dan tanggal keduanya. Bila ada yang keliru, kembalikan.`,
      step: t`tanda tangani dan kirim penilaian`,
    },
    submitted,
    document_review: {
      whose: t`Giliran asesor eksternal`,
      asked: t`Asesor eksternal menilai dokumen buktinya. Isian instansi terkunci.`,
      step: t`nilai dokumen buktinya`,
    },
    interview: {
      whose: t`Giliran asesor eksternal`,
      asked: t`Asesor eksternal mengonfirmasi penilaian dalam interviu. Bukti yang dimintanya masih dapat ditambahkan.`,
      step: t`konfirmasi penilaian dalam interviu`,
    },
    site_visit: {
      whose: t`Giliran asesor eksternal`,
      asked: t`Asesor eksternal melihat penerapannya di tempat. Bukti yang dimintanya masih dapat ditambahkan.`,
      step: t`lihat penerapannya di tempat`,
    },
    score_review: {
      whose: t`Giliran tim reviu`,
      asked: t`Tim reviu memeriksa apakah setiap nilai sah.`,
      step: t`tandai nilai Valid atau Tidak Valid`,
    },
    consolidation: {
      whose: t`Giliran tim pelaksana nasional`,
      asked: t`Konsolidasi nasional: hasil semua instansi digabungkan sebelum dipublikasikan.`,
      step: t`periksa hasilnya, lalu publikasikan`,
    },
    published: { whose: t`Selesai`, asked: t`Hasil evaluasi sudah dipublikasikan.`, step: null },
  }
  return (stage: AssessmentState) => turns[stage]
}
