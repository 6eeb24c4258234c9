import { defineProblem } from '../../../../platform/http/problem.ts'

export const wordsTooEarly = defineProblem({
  code: 'papers.words_too_early',
  status: 422,
  title:
    'Uraian per aspek ditulis mulai tahap reviu. Penanggung jawab menulisnya setelah hasil dipublikasikan, bila tidak ada tim pelaksana nasional yang bertugas di instansi ini.',
})

export const wordsFrozen = defineProblem({
  code: 'papers.words_frozen',
  status: 422,
  title:
    'Laporan sudah terbit dengan uraian ini. Perbaikan memerlukan alasan, dan baru tercetak pada versi berikutnya.',
})

export const wordsChanged = defineProblem({
  code: 'papers.words_changed',
  status: 409,
  title: 'Uraian aspek ini sudah diubah rekan Anda. Lihat yang sekarang, lalu ulangi.',
})

export const aspectUnknown = defineProblem({
  code: 'papers.aspect_unknown',
  status: 404,
  title: 'Aspek itu tidak ada dalam instrumen putaran ini.',
})
