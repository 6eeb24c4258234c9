import { defineProblem } from '../../../platform/http/problem.ts'

export const stageMoved = defineProblem({
  code: 'assessments.stage_moved',
  status: 409,
  title: 'Penilaian ini sudah dipindahkan tahapnya oleh rekan Anda. Lihat keadaannya sekarang.',
})

export const gapsChanged = defineProblem({
  code: 'assessments.gaps_changed',
  status: 409,
  title: 'Kekurangan penilaian ini berubah sejak Anda melihatnya. Periksa daftarnya sebelum meneruskan.',
})

export const requestsChanged = defineProblem({
  code: 'assessments.requests_changed',
  status: 409,
  title:
    'Ada permintaan kepada perangkat daerah yang masih terbuka dan belum Anda lihat. Periksa daftarnya sebelum meneruskan.',
})

export const stageNotYours = defineProblem({
  code: 'assessments.stage_not_yours',
  status: 403,
  title: 'Langkah ini bukan wewenang peran Anda.',
})

export const deadlinePassed = defineProblem({
  code: 'assessments.deadline_passed',
  status: 422,
  title:
    'Tenggat putaran ini sudah lewat. Isian tetap tersimpan; mintalah penanggung jawab memperpanjangnya di Kalender, lalu ulangi.',
})

export const unknownIndicatorNamed = defineProblem({
  code: 'assessments.unknown_indicator_named',
  status: 422,
  title: 'Ada catatan untuk indikator yang tidak ada dalam instrumen ini.',
})

export const paperFromTheFuture = defineProblem({
  code: 'assessments.paper_from_the_future',
  status: 422,
  title: 'Tanggal surat belum tiba. Isikan tanggal yang tertera pada surat yang sudah ditandatangani.',
})

export const alreadySent = defineProblem({
  code: 'assessments.already_sent',
  status: 422,
  title: 'Penilaian ini sudah dikirim, jadi isinya terkunci. Mintalah penanggung jawab membukanya kembali.',
})
