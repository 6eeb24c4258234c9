import { defineProblem } from '../../platform/http/problem.ts'

export const assessmentNotFound = defineProblem({
  code: 'assessments.not_found',
  status: 404,
  title: 'Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.',
})

export const indicatorNotFound = defineProblem({
  code: 'assessments.indicator_not_found',
  status: 404,
  title: 'Indikator ini tidak ada dalam instrumen penilaian ini.',
})

export const assessorRequired = defineProblem({
  code: 'assessments.assessor_required',
  status: 403,
  title: 'Hanya asesor internal instansi ini yang dapat mengisi penilaian.',
})

export const staleVersion = defineProblem({
  code: 'assessments.stale_version',
  status: 409,
  title: 'Rekan Anda sudah mengubah isian ini. Lihat isi terbarunya sebelum menyimpan.',
})

export const valueOutOfScale = defineProblem({
  code: 'assessments.value_out_of_scale',
  status: 422,
  title: 'Nilai ini tidak ada pada skala instrumen.',
})

export const targetOffScale = defineProblem({
  code: 'assessments.target_off_scale',
  status: 422,
  title: 'Target ini di luar skala instrumen.',
})

export const reasonRequired = defineProblem({
  code: 'assessments.reason_required',
  status: 422,
  title: 'Nilai ini berbeda dari tingkat yang didukung kriteria. Tuliskan alasannya.',
})

export const unknownCriterion = defineProblem({
  code: 'assessments.unknown_criterion',
  status: 422,
  title: 'Ada kriteria yang tidak dikenal pada indikator ini.',
})
