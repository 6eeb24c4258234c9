import { defineProblem } from '../../platform/http/problem.ts'

export const requestNotFound = defineProblem({
  code: 'contributions.request_not_found',
  status: 404,
  title: 'Permintaan ini tidak ada, atau bukan untuk perangkat daerah Anda.',
})

export const requestWithdrawn = defineProblem({
  code: 'contributions.withdrawn',
  status: 422,
  title: 'Permintaan ini sudah ditarik oleh tim asesor, jadi tidak perlu dijawab lagi.',
})

export const notYourIndicator = defineProblem({
  code: 'contributions.not_your_indicator',
  status: 403,
  title:
    'Anda dapat menanyakan indikator yang diampu perangkat daerah Anda saja, dan pengampunya ditetapkan tim asesor.',
})

export const questionChanged = defineProblem({
  code: 'contributions.question_changed',
  status: 409,
  title: 'Rekan Anda baru saja mengubah pertanyaan untuk indikator ini. Lihat yang terbaru, lalu ulangi.',
})

export const answerSentBack = defineProblem({
  code: 'contributions.sent_back',
  status: 422,
  title: 'Jawaban ini dikembalikan, jadi tidak dapat disahkan. Perbaiki dahulu, lalu kirim lagi.',
})

export const contributionChanged = defineProblem({
  code: 'contributions.changed',
  status: 409,
  title: 'Jawaban ini sudah diperbarui orang lain. Lihat yang terbaru, lalu ulangi.',
})

export const reasonRequired = defineProblem({
  code: 'contributions.reason_required',
  status: 422,
  title:
    'Tulis alasannya, paling sedikit sepuluh huruf: mengapa hal ini tidak berlaku bagi perangkat daerah Anda.',
})

export const nothingSaid = defineProblem({
  code: 'contributions.nothing_said',
  status: 422,
  title: 'Pilih sejauh mana hal ini sudah diterapkan, atau ceritakan apa yang ada.',
})

export const dueInThePast = defineProblem({
  code: 'contributions.due_in_the_past',
  status: 422,
  title: 'Batas waktu menjawab sudah lewat. Pilih hari ini atau sesudahnya.',
})

export const tooManyAtOnce = defineProblem({
  code: 'contributions.too_many',
  status: 422,
  title:
    'Sekali kirim paling banyak 1.000 permintaan dan penetapan. Bagilah menurut aspek atau kelompok perangkat daerah.',
})

export const unknownPlace = defineProblem({
  code: 'contributions.unknown_place',
  status: 422,
  title: 'Ada indikator atau perangkat daerah yang tidak dikenal, atau yang sudah tidak ada lagi.',
})

export const factsFull = defineProblem({
  code: 'contributions.facts_full',
  status: 422,
  title: 'Fakta indikator ini tidak muat lagi (20.000 huruf). Ringkaskan dahulu, lalu salin sisanya.',
})

export const factsBeingTyped = defineProblem({
  code: 'contributions.facts_being_typed',
  status: 422,
  title: 'Rekan Anda sedang mengetik fakta indikator ini. Ulangi beberapa saat lagi.',
})
