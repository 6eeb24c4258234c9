import { defineProblem } from '../../platform/http/problem.ts'

export const roundExists = defineProblem({
  code: 'rounds.exists',
  status: 409,
  title: 'Periode penilaian untuk tahun itu sudah ada.',
})

export const roundNotFound = defineProblem({
  code: 'rounds.not_found',
  status: 404,
  title: 'Putaran ini tidak ada di instansi Anda.',
})

export const roundWithdrawn = defineProblem({
  code: 'rounds.withdrawn',
  status: 409,
  title: 'Putaran ini sudah ditarik. Pulihkan dahulu sebelum mengubahnya.',
})

/** Its kind says which stages the assessment has, its date by what it is judged. */
export const roundSent = defineProblem({
  code: 'rounds.sent',
  status: 422,
  title:
    'Penilaian putaran ini sudah dikirim. Jenis dan tanggal penilaiannya tetap, dan putarannya tidak dapat ditarik.',
})

/** Its kind and days are the ministry's, and so is whether it is used. */
export const openedNationally = defineProblem({
  code: 'rounds.opened_nationally',
  status: 422,
  title:
    'Putaran ini dibuka tim pelaksana nasional, jadi jenis dan tanggalnya tidak diubah di sini dan putarannya tidak ditarik atau dipulihkan di sini.',
})

export const newestRevision = defineProblem({
  code: 'rounds.newest_revision',
  status: 409,
  title: 'Putaran ini sudah memakai revisi instrumen yang terbaru.',
})

export const moveChanged = defineProblem({
  code: 'rounds.changed_since_preview',
  status: 409,
  title: 'Ada yang berubah sejak pratinjau dibuat. Periksa pratinjau yang baru, lalu pindahkan lagi.',
})

export const moveSettled = defineProblem({
  code: 'rounds.move_settled',
  status: 409,
  title: 'Tidak ada perpindahan revisi yang masih dapat dibatalkan di putaran ini.',
})

export const staleRound = defineProblem({
  code: 'rounds.stale_version',
  status: 409,
  title: 'Rekan Anda sudah mengubah putaran ini. Lihat isi terbarunya sebelum menyimpan.',
})

export const unknownEdition = defineProblem({
  code: 'rounds.unknown_edition',
  status: 422,
  title: 'Edisi instrumen yang dipilih tidak ada di server ini.',
})
