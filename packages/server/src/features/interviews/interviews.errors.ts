import { defineProblem } from '../../platform/http/problem.ts'

export const interviewNotNow = defineProblem({
  code: 'interviews.not_now',
  status: 422,
  title: 'Penilaian ini sedang tidak di tahap itu, jadi langkah ini tidak dapat dicatat.',
})

export const notInRoom = defineProblem({
  code: 'interviews.not_in_room',
  status: 403,
  title: 'Langkah interviu ini bukan wewenang peran Anda.',
})

export const entryTaken = defineProblem({
  code: 'interviews.entry_taken',
  status: 409,
  title: 'Catatan ini sudah ada dengan isi lain. Muat ulang halaman, lalu tulis sekali lagi.',
})

export const agendaChanged = defineProblem({
  code: 'interviews.agenda_changed',
  status: 409,
  title: 'Agenda sudah diubah rekan Anda. Lihat yang terbaru, lalu ubah lagi.',
})

export const notYourWords = defineProblem({
  code: 'interviews.not_your_words',
  status: 422,
  title: 'Hanya penulisnya yang dapat mengubah catatan ini. Tulis tanggapan Anda di bawahnya.',
})

export const unknownInInterview = defineProblem({
  code: 'interviews.unknown',
  status: 422,
  title: 'Yang dimaksud tidak ada di ruang interviu ini: indikator, peserta, dokumen, atau permintaannya.',
})

export const minutesFrozen = defineProblem({
  code: 'interviews.minutes_frozen',
  status: 422,
  title:
    'Notula sudah ditandatangani, jadi tidak berubah lagi. Selama baru satu pihak yang menandatangani, ia dapat menarik tanda tangannya.',
})

export const minutesChanged = defineProblem({
  code: 'interviews.minutes_changed',
  status: 409,
  title: 'Notula berubah sejak Anda membacanya. Baca sekali lagi sebelum menandatangani.',
})

export const notASignatory = defineProblem({
  code: 'interviews.not_a_signatory',
  status: 403,
  title: 'Anda tidak tercatat sebagai penanda tangan berita acara ini.',
})

export const signatoryStillHere = defineProblem({
  code: 'interviews.signatory_still_here',
  status: 422,
  title: 'Orang ini masih dapat menandatangani notula, jadi tidak diganti.',
})

export const cannotSign = defineProblem({
  code: 'interviews.cannot_sign',
  status: 422,
  title:
    'Orang ini tidak dapat menandatangani notula. Yang dapat: asesor eksternal yang ditugaskan menilai, koordinator, penanggung jawab, dan asesor internal.',
})

export const alreadySigned = defineProblem({
  code: 'interviews.already_signed',
  status: 409,
  title: 'Anda sudah menandatangani berita acara ini.',
})

export const notSignedYet = defineProblem({
  code: 'interviews.not_signed_yet',
  status: 409,
  title: 'Tidak ada tanda tangan Anda yang dapat ditarik.',
})

export const clarificationOver = defineProblem({
  code: 'interviews.clarification_over',
  status: 422,
  title: 'Batas waktu klarifikasi ini sudah lewat.',
})

export const deadlinePassed = defineProblem({
  code: 'interviews.deadline_passed',
  status: 422,
  title: 'Batas waktu harus sesudah sekarang.',
})

export const objectionOver = defineProblem({
  code: 'interviews.objection_over',
  status: 422,
  title: 'Batas waktu sanggah sudah lewat.',
})

export const noObjectionTerm = defineProblem({
  code: 'interviews.no_objection_term',
  status: 422,
  title: 'Masa sanggah belum ditetapkan, atau nilainya belum dibuka bagi instansi.',
})

export const objectionAnswered = defineProblem({
  code: 'interviews.objection_answered',
  status: 409,
  title: 'Sanggahan ini sudah dijawab.',
})

export const interviewLetterRequired = defineProblem({
  code: 'interviews.letter_required',
  status: 422,
  title: 'Masa sanggah dan jawaban sanggahan ditetapkan kementerian. Isikan nomor dan tanggal suratnya.',
})

export const scheduleLetterRequired = defineProblem({
  code: 'interviews.schedule_letter_required',
  status: 422,
  title: 'Jadwal interviu ditetapkan kementerian. Isikan nomor dan tanggal suratnya.',
})

export const inviteLetterRequired = defineProblem({
  code: 'interviews.invite_letter_required',
  status: 422,
  title:
    'Siapa yang hadir dan menandatangani untuk asesor atau kementerian ditetapkan kementerian. Isikan nomor dan tanggal suratnya.',
})

export const letterFromTheFuture = defineProblem({
  code: 'interviews.letter_from_the_future',
  status: 422,
  title: 'Tanggal surat belum tiba di instansi ini. Isikan tanggal yang tertera pada suratnya.',
})

export const letterBeforeObjection = defineProblem({
  code: 'interviews.letter_before_objection',
  status: 422,
  title: 'Surat jawaban tidak mungkin bertanggal sebelum sanggahannya diajukan. Periksa tanggalnya.',
})
