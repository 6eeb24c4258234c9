import { defineProblem } from '../../platform/http/problem.ts'

export const unknownTeamPart = defineProblem({
  code: 'coordination_team.unknown_part',
  status: 422,
  title: 'Bagian tim yang dimaksud tidak ada. Muat ulang halaman, lalu coba lagi.',
})

export const staleTeam = defineProblem({
  code: 'coordination_team.stale',
  status: 409,
  title: 'Rekan Anda sudah mengubah isian ini. Muat ulang halaman sebelum menyimpan.',
})

export const unknownTeamDocument = defineProblem({
  code: 'coordination_team.unknown_document',
  status: 422,
  title: 'Dokumen ini tidak ada di bukti dukung, atau Anda tidak boleh melihatnya. Pilih dari daftar.',
})

export const unknownTeamPerson = defineProblem({
  code: 'coordination_team.unknown_person',
  status: 422,
  title: 'Orang ini tidak memegang peran di instansi Anda. Pilih dari daftar, atau tulis namanya saja.',
})

export const unknownTeamUnit = defineProblem({
  code: 'coordination_team.unknown_unit',
  status: 422,
  title: 'Unit kerja ini tidak ada di instansi Anda, atau sudah berakhir. Pilih dari daftar.',
})

export const termReversed = defineProblem({
  code: 'coordination_team.term_reversed',
  status: 422,
  title: 'Hari terakhir mendahului hari pertama. Periksa kedua tanggalnya.',
})

export const notAfterPrevious = defineProblem({
  code: 'coordination_team.not_after_previous',
  status: 422,
  title: 'Keputusan baru harus mulai berlaku sesudah keputusan sebelumnya mulai berlaku.',
})

export const outsideTeamTerm = defineProblem({
  code: 'coordination_team.outside_term',
  status: 422,
  title: 'Tanggal ini di luar masa berlaku tim. Periksa tanggalnya, atau masa berlaku keputusannya.',
})

export const memberTwice = defineProblem({
  code: 'coordination_team.member_twice',
  status: 409,
  title: 'Orang ini sudah menjadi anggota tim pada waktu itu. Akhiri dahulu keanggotaannya yang lama.',
})

export const notMemberThen = defineProblem({
  code: 'coordination_team.not_member_then',
  status: 422,
  title: 'Yang dicatat hadir harus anggota tim pada hari rapat itu.',
})

export const meetingAhead = defineProblem({
  code: 'coordination_team.meeting_ahead',
  status: 422,
  title: 'Rapat ini belum berlangsung, jadi belum ada yang hadir, notula, atau keputusannya.',
})

export const dayAhead = defineProblem({
  code: 'coordination_team.day_ahead',
  status: 422,
  title: 'Tanggal selesai harus antara hari rapat dan hari ini.',
})

export const dueBeforeMeeting = defineProblem({
  code: 'coordination_team.due_before_meeting',
  status: 422,
  title: 'Tenggat mendahului hari rapat. Periksa tanggalnya.',
})
