import { defineProblem } from '../../platform/http/problem.ts'

export const recommendationNotFound = defineProblem({
  code: 'recommendations.not_found',
  status: 404,
  title: 'Rekomendasi ini tidak ada, atau bukan untuk Anda.',
})

export const recommendationChanged = defineProblem({
  code: 'recommendations.changed',
  status: 409,
  title: 'Rekomendasi ini sudah diubah orang lain. Lihat keadaannya sekarang, lalu ulangi.',
})

export const stepNotPossible = defineProblem({
  code: 'recommendations.step_not_possible',
  status: 422,
  title: 'Langkah ini tidak dapat dilakukan pada keadaan rekomendasi sekarang.',
})

export const ownReport = defineProblem({
  code: 'recommendations.own_report',
  status: 422,
  title:
    'Anda sendiri yang melaporkannya selesai, jadi orang lain yang mengesahkan. Kembalikan agar perangkat daerah yang melaporkan.',
})

export const noStageOpen = defineProblem({
  code: 'recommendations.no_stage_open',
  status: 422,
  title:
    'Tidak ada tahap luar yang sedang berjalan, jadi rekomendasi asesor tidak dapat ditulis atau diubah.',
})

export const unknownSubject = defineProblem({
  code: 'recommendations.unknown_subject',
  status: 422,
  title: 'Indikator atau aspek itu tidak ada dalam instrumen putaran ini.',
})

export const reportNotYetOf = defineProblem({
  code: 'recommendations.year_to_come',
  status: 422,
  title: 'Tahun laporan itu sesudah putaran ini. Catat pada putaran tahunnya sendiri.',
})

export const unknownUnit = defineProblem({
  code: 'recommendations.unknown_unit',
  status: 422,
  title: 'Perangkat daerah itu tidak dikenal, atau sudah tidak ada lagi.',
})

export const ownerNotMember = defineProblem({
  code: 'recommendations.owner_not_member',
  status: 422,
  title: 'Penanggung jawab yang dipilih tidak lagi mempunyai peran di instansi ini.',
})

export const ownerNotOfUnit = defineProblem({
  code: 'recommendations.owner_not_of_unit',
  status: 422,
  title:
    'Orangnya bukan dari perangkat daerah itu dan bukan orang instansi ini. Penilai dari luar tidak dapat menjadi penanggung jawab.',
})

export const dueInThePast = defineProblem({
  code: 'recommendations.due_in_the_past',
  status: 422,
  title: 'Tenggat itu sudah lewat. Pilih hari ini atau sesudahnya.',
})

export const planAfterPublication = defineProblem({
  code: 'recommendations.plan_after_publication',
  status: 422,
  title:
    'Tim pelaksana nasional menetapkan perangkat daerah dan tenggat setelah hasil dipublikasikan, dan tidak membatalkan atau menunjuk orang.',
})

export const evidenceAlready = defineProblem({
  code: 'recommendations.evidence_already',
  status: 422,
  title: 'Dokumen itu sudah tercantum sebagai bukti rekomendasi ini.',
})

export const evidenceNotHere = defineProblem({
  code: 'recommendations.evidence_not_here',
  status: 422,
  title: 'Dokumen itu tidak tercantum sebagai bukti rekomendasi ini, atau tidak dapat Anda lihat.',
})
