import { defineProblem } from '../../../../platform/http/problem.ts'

export const stageStepNotYours = defineProblem({
  code: 'assessments.stage_step_not_yours',
  status: 403,
  title: 'Langkah tahap luar ini bukan wewenang peran Anda.',
})

export const notAssigned = defineProblem({
  code: 'assessments.not_assigned',
  status: 403,
  title:
    'Anda tidak sedang ditugaskan untuk indikator ini, atau hubungan yang Anda nyatakan menghentikan penugasan itu. Tanyakan kepada yang menugaskan Anda.',
})

export const ownJudgement = defineProblem({
  code: 'assessments.own_judgement',
  status: 403,
  title:
    'Yang menilai sebuah indikator tidak mereviu penilaiannya sendiri, dan sebaliknya. Minta orang lain.',
})

export const stageValuesClosed = defineProblem({
  code: 'assessments.stage_values_closed',
  status: 422,
  title: 'Nilai tahap ini belum dibuka untuk Anda.',
})

export const letterRequired = defineProblem({
  code: 'assessments.letter_required',
  status: 422,
  title:
    'Langkah ini milik kementerian. Isikan nomor dan tanggal suratnya, supaya jelas bahwa Anda mencatat keputusan dari luar.',
})

export const notMarkedInvalid = defineProblem({
  code: 'assessments.not_marked_invalid',
  status: 422,
  title: 'Ada indikator yang dikembalikan padahal tidak ditandai Tidak Valid oleh Tim Reviu.',
})

export const invalidValuesLeft = defineProblem({
  code: 'assessments.invalid_values_left',
  status: 422,
  title: 'Masih ada nilai yang ditandai Tidak Valid. Kembalikan kepada asesor sebelum konsolidasi.',
})

export const valuesUnmarked = defineProblem({
  code: 'assessments.values_unmarked',
  status: 422,
  title:
    'Masih ada nilai yang belum ditandai Tim Reviu. Tunggu tandanya, atau tuliskan mengapa dilanjutkan tanpa tanda reviu.',
})

export const talksOpen = defineProblem({
  code: 'assessments.talks_open',
  status: 422,
  title: 'Masih ada sanggahan atau klarifikasi yang belum selesai di ruang interviu.',
})

export const interviewLeftOpen = defineProblem({
  code: 'assessments.interview_left_open',
  status: 422,
  title:
    'Notula interviu belum ditandatangani kedua pihak, atau ada klarifikasi yang belum dijawab. Tuliskan mengapa tahap ini tetap dilanjutkan.',
})

export const justificationRequired = defineProblem({
  code: 'assessments.justification_required',
  status: 422,
  title: 'Nilai ini berbeda dari tahap sebelumnya. Tuliskan justifikasinya.',
})

export const reviewNoteRequired = defineProblem({
  code: 'assessments.review_note_required',
  status: 422,
  title: 'Tuliskan catatan mengapa nilai ini tidak valid.',
})
