import { defineProblem } from '../../../../platform/http/problem.ts'

export const sampleInUse = defineProblem({
  code: 'assessments.sample_in_use',
  status: 422,
  title: 'Sampel ini sudah mulai dinilai kedua kali, jadi tidak diundi lagi.',
})

export const sampleTooLarge = defineProblem({
  code: 'assessments.sample_too_large',
  status: 422,
  title: 'Sampelnya lebih banyak daripada indikator instrumen ini.',
})

export const notInSample = defineProblem({
  code: 'assessments.not_in_sample',
  status: 422,
  title: 'Indikator ini tidak ada dalam sampel penilaian kedua.',
})

export const pairIsSettled = defineProblem({
  code: 'assessments.pair_settled',
  status: 422,
  title: 'Perbedaan pada indikator ini sudah diselesaikan, jadi nilai keduanya tidak berubah lagi.',
})

export const nothingToSettle = defineProblem({
  code: 'assessments.nothing_to_settle',
  status: 422,
  title: 'Pada indikator ini tidak ada dua nilai yang berbeda untuk diselesaikan.',
})

export const ratedOneself = defineProblem({
  code: 'assessments.rated_oneself',
  status: 403,
  title: 'Anda salah satu penilainya. Perbedaan ini diselesaikan orang ketiga.',
})
