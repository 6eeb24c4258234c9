import { defineProblem } from '../../platform/http/problem.ts'

export const startedAlready = defineProblem({
  code: 'last_year.started_already',
  status: 422,
  title: 'Penilaian ini sudah dimulai dari tahun lalu. Hal itu dilakukan sekali saja.',
})

export const nothingToStartFrom = defineProblem({
  code: 'last_year.nothing_to_start_from',
  status: 422,
  title: 'Tidak ada putaran sebelumnya dengan instrumen yang sama, jadi tidak ada yang dapat dibawa.',
})

export const lastYearChanged = defineProblem({
  code: 'last_year.changed_since_preview',
  status: 422,
  title: 'Yang dapat dibawa berubah sejak Anda melihatnya. Periksa pratinjaunya sekali lagi.',
})

export const notCarried = defineProblem({
  code: 'last_year.not_carried',
  status: 422,
  title: 'Ada bukti yang dipilih tetapi tidak dapat dikaitkan lagi. Periksa pratinjaunya sekali lagi.',
})
