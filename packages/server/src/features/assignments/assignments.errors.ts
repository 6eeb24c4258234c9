import { defineProblem } from '../../platform/http/problem.ts'

export const conflictOfInterest = defineProblem({
  code: 'assignments.conflict_of_interest',
  status: 422,
  title: 'Orang ini bekerja di instansi yang dinilai, jadi tidak dapat ditugaskan menilainya.',
})

export const conflictNotExplained = defineProblem({
  code: 'assignments.conflict_not_explained',
  status: 422,
  title: 'Orang ini menyatakan hubungan dengan instansi. Tulis mengapa penugasannya tetap dapat dilakukan.',
})

export const notAnAssessor = defineProblem({
  code: 'assignments.not_an_assessor',
  status: 422,
  title:
    'Orang ini bukan asesor eksternal instansi ini pada hari-hari itu. Undang dulu sebagai asesor eksternal.',
})

export const notJudgedFromOutside = defineProblem({
  code: 'assignments.not_judged_from_outside',
  status: 422,
  title: 'Penilaian mandiri tidak dinilai asesor eksternal. Penugasan hanya untuk evaluasi dan pemantauan.',
})

export const daysTurnedRound = defineProblem({
  code: 'assignments.days_turned_round',
  status: 422,
  title: 'Hari terakhir lebih awal daripada hari pertama, atau sudah lewat.',
})

export const alreadyAssigned = defineProblem({
  code: 'assignments.already_assigned',
  status: 409,
  title: 'Orang ini sudah ditugaskan pada penilaian ini. Lihat keadaannya sekarang.',
})

export const assignmentGone = defineProblem({
  code: 'assignments.assignment_gone',
  status: 409,
  title: 'Penugasan ini sudah diakhiri, atau tidak ada. Lihat keadaannya sekarang.',
})

export const tieGone = defineProblem({
  code: 'assignments.tie_gone',
  status: 409,
  title: 'Pernyataan ini sudah Anda tarik, atau tidak ada. Lihat keadaannya sekarang.',
})
