import { defineProblem } from '../../platform/http/problem.ts'

export const conflictOfInterest = defineProblem({
  code: 'assignments.conflict_of_interest',
  status: 422,
  title:
    'Menurut aturan putaran ini, hubungan orang ini dengan instansi melarang penugasannya. Pilih orang lain.',
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
    'Orang ini tidak memegang peran untuk tugas itu pada hari pertamanya. Minta administrator mengundangnya dulu sebagai asesor eksternal atau Tim Reviu.',
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
  title:
    'Orang ini sudah ditugaskan untuk tugas itu pada penilaian ini. Akhiri dahulu penugasannya, lalu tugaskan lagi.',
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

export const keepsAccountsHere = defineProblem({
  code: 'assignments.keeps_accounts',
  status: 403,
  title:
    'Anda administrator instansi ini. Yang mengundang asesor tidak boleh sekaligus yang menugaskannya; minta orang lain.',
})

export const assignmentLetterRequired = defineProblem({
  code: 'assignments.letter_required',
  status: 422,
  title:
    'Penugasan asesor milik kementerian. Isikan nomor dan tanggal suratnya; tanggal itu tidak boleh belum tiba.',
})

export const notOneself = defineProblem({
  code: 'assignments.not_oneself',
  status: 422,
  title: 'Anda tidak dapat menugaskan diri sendiri. Minta orang lain.',
})

export const notBlind = defineProblem({
  code: 'assignments.not_blind',
  status: 422,
  title:
    'Orang ini sudah atau pernah bertugas lain pada penilaian ini, jadi penilaian keduanya tidak akan buta. Pilih orang lain.',
})

export const planChanged = defineProblem({
  code: 'assignments.plan_changed',
  status: 409,
  title: 'Usul pembagian tugas berubah sejak Anda melihatnya. Lihat yang sekarang, lalu tugaskan.',
})

export const nothingToAssign = defineProblem({
  code: 'assignments.nothing_to_assign',
  status: 422,
  title: 'Usulnya kosong, jadi tidak ada yang ditugaskan.',
})

export const unknownIndicatorAssigned = defineProblem({
  code: 'assignments.unknown_indicator',
  status: 422,
  title: 'Ada nomor indikator yang tidak ada dalam instrumen penilaian ini.',
})

/** What was published was judged by who was free by these rules. */
export const conflictRulesFrozen = defineProblem({
  code: 'assignments.conflict_rules_frozen',
  status: 422,
  title: 'Hasil putaran ini sudah terbit, jadi aturan benturan kepentingannya tidak dapat diubah lagi.',
})

export const conflictRulesWeaker = defineProblem({
  code: 'assignments.conflict_rules_weaker',
  status: 422,
  title:
    'Aturan putaran tidak boleh lebih longgar daripada sumbernya. Pilih akibat yang sama atau lebih ketat untuk setiap hubungan.',
})

export const conflictPeriodWrong = defineProblem({
  code: 'assignments.conflict_period_wrong',
  status: 422,
  title:
    'Pernah bekerja di instansi hanya melarang, atau perlu alasan, selama sekian bulan: isi bulannya. Bekerja di instansi tidak memakai bulan.',
})

export const conflictRulesStale = defineProblem({
  code: 'assignments.conflict_rules_stale',
  status: 409,
  title: 'Aturan benturan kepentingan baru saja diubah orang lain. Lihat yang sekarang, lalu tetapkan lagi.',
})
