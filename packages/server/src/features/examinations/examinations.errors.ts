import { defineProblem } from '../../platform/http/problem.ts'

export const examineNotAllowed = defineProblem({
  code: 'examinations.not_allowed',
  status: 403,
  title:
    'Bukti diperiksa oleh penanggung jawab atau asesor internal instansi ini, atau oleh asesor eksternal dalam evaluasi dan pemantauan.',
})

export const ownOffer = defineProblem({
  code: 'examinations.own_offer',
  // Their role lets them judge; it is this one thing that somebody else must look at.
  status: 422,
  title: 'Bukti ini Anda ajukan atau unggah sendiri. Mintalah rekan yang memeriksanya.',
})

export const examinedByAssessor = defineProblem({
  code: 'examinations.examined_by_assessor',
  status: 403,
  title: 'Bukti ini sudah diperiksa asesor eksternal. Hanya asesor eksternal yang dapat mengubah putusannya.',
})

export const reasonRequired = defineProblem({
  code: 'examinations.reason_required',
  status: 422,
  title: 'Tulis catatan paling sedikit sepuluh huruf: apa yang kurang dan apa yang harus dilakukan.',
})

export const examinationChanged = defineProblem({
  code: 'examinations.changed',
  status: 409,
  title: 'Bukti ini sudah diperbarui atau diperiksa orang lain. Lihat yang terbaru sebelum memutuskan.',
})
