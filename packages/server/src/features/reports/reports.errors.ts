import { defineProblem } from '../../platform/http/problem.ts'

export const paperNotFound = defineProblem({
  code: 'papers.not_found',
  status: 404,
  title: 'Naskah versi ini belum pernah diterbitkan.',
})

export const paperWithoutWord = defineProblem({
  code: 'papers.without_word',
  status: 404,
  title: 'Versi ini diterbitkan sebelum berkas Word disimpan; yang ada PDF-nya.',
})

export const paperNotReady = defineProblem({
  code: 'papers.not_ready',
  status: 422,
  title: 'Naskah ini belum dapat dibuat: tahap yang dimuatnya belum berjalan.',
})

export const issueNotAllowed = defineProblem({
  code: 'papers.issue_not_allowed',
  status: 403,
  title: 'Menerbitkan naskah adalah wewenang koordinator dan penanggung jawab.',
})

export const issueTooEarly = defineProblem({
  code: 'papers.issue_too_early',
  status: 422,
  title:
    'Naskah diterbitkan setelah penilaian disetujui penanggung jawab. Sampai saat itu hanya ada drafnya.',
})

export const sameNumber = defineProblem({
  code: 'papers.same_number',
  status: 422,
  title:
    'Nomor ini sudah dipakai naskah lain dari penilaian ini. Periksa nomornya, atau nyatakan bahwa memang sama.',
})

export const minutesUnsigned = defineProblem({
  code: 'papers.minutes_unsigned',
  status: 422,
  title:
    'Notula interviu belum ditandatangani kedua pihak, jadi Berita Acaranya belum dapat diterbitkan. Drafnya dapat dibuka.',
})

export const reportNotYours = defineProblem({
  code: 'papers.report_not_yours',
  status: 403,
  title:
    'Menerbitkan laporan adalah wewenang tim pelaksana nasional, atau penanggung jawab menurut surat kementerian.',
})

export const reportTooEarly = defineProblem({
  code: 'papers.report_too_early',
  status: 422,
  title: 'Laporan diterbitkan setelah hasilnya dipublikasikan. Sampai saat itu hanya ada drafnya.',
})

/** Each is named in the detail; the report lists them with where they are filled in. */
export const recommendationsUnplanned = defineProblem({
  code: 'papers.recommendations_unplanned',
  status: 422,
  title:
    'Laporan belum dapat diterbitkan: ada rekomendasi tanpa perangkat daerah penanggung jawab atau tenggat.',
})

export const reportWithoutRecommendations = defineProblem({
  code: 'papers.report_without_recommendations',
  status: 422,
  title:
    'Laporan ini tidak memuat satu rekomendasi pun. Catat rekomendasinya dahulu, atau nyatakan bahwa memang tanpa rekomendasi.',
})

export const paperIssuedMeanwhile = defineProblem({
  code: 'papers.issued_meanwhile',
  status: 409,
  title: 'Rekan Anda baru saja menerbitkan versi ini. Lihat daftar naskah sebelum menerbitkan lagi.',
})

/** What was printed tells of an assessment that is another one by now. */
export const paperOutdated = defineProblem({
  code: 'papers.changed_meanwhile',
  status: 409,
  title:
    'Penilaian berubah ketika naskah dicetak, jadi tidak ada yang diterbitkan. Periksa isinya, lalu terbitkan lagi.',
})

export const pressBusy = defineProblem({
  code: 'papers.press_busy',
  status: 503,
  title: 'Terlalu banyak naskah sedang dicetak. Coba lagi sebentar lagi.',
})

export const checkCodeUnknown = defineProblem({
  code: 'papers.check_code_unknown',
  status: 404,
  title: 'Tidak ada naskah yang diterbitkan di sini dengan kode periksa ini. Periksa kembali penulisannya.',
})

export const tooManyChecks = defineProblem({
  code: 'papers.too_many_checks',
  status: 429,
  title: 'Terlalu banyak kode keliru dari alamat Anda. Coba lagi sebentar lagi.',
})
