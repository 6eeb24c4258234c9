import { useLingui } from '@lingui/react/macro'
import type { OutsideTask } from './outside-task.ts'

interface TaskWords {
  readonly label: string
  /** What follows from it, and for whom. */
  readonly consequence: string
}

/** Each step of the ministry as a button says it, and what happens. */
export function useOutsideWords(): Readonly<Record<OutsideTask, TaskWords>> {
  const { t } = useLingui()
  const locked = t`Tahap sebelumnya terkunci; indikator yang tidak disentuh membawa nilainya.`
  return {
    document_review: {
      label: t`Buka penilaian dokumen`,
      consequence: t`Asesor eksternal dapat menilai. Instansi tidak dapat lagi membuka kembali penilaiannya.`,
    },
    interview: { label: t`Buka interviu`, consequence: locked },
    site_visit: { label: t`Buka visitasi`, consequence: locked },
    score_review: {
      label: t`Teruskan ke reviu`,
      consequence: t`Asesor tidak menilai lagi. Tim Reviu menandai setiap nilai valid atau tidak valid.`,
    },
    consolidation: {
      label: t`Teruskan ke konsolidasi`,
      consequence: t`Menutup tahap reviu. Nilai yang ditandai Tidak Valid harus dikembalikan lebih dahulu.`,
    },
    return_to_assessors: {
      label: t`Kembalikan kepada asesor`,
      consequence: t`Tahap penilaian terakhir terbuka lagi bagi asesor, dengan catatan pada indikator yang disebut.`,
    },
    publish: {
      label: t`Publikasikan hasil`,
      consequence: t`Instansi melihat nilai resmi dengan teks asesor. Sesudah ini tidak ada yang berubah; koreksi berdiri di sampingnya.`,
    },
    show_draft: {
      label: t`Perlihatkan konsep`,
      consequence: t`Instansi melihat nilai yang belum dipublikasikan, sampai disembunyikan lagi. Catatan reviu tidak ikut.`,
    },
    hide_draft: {
      label: t`Sembunyikan konsep`,
      consequence: t`Instansi tidak melihat lagi nilai yang belum dipublikasikan.`,
    },
  }
}
