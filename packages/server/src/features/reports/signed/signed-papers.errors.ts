import { defineProblem } from '../../../platform/http/problem.ts'

export const signingNotNow = defineProblem({
  code: 'papers.signing_not_now',
  status: 422,
  title: 'Salinan bertanda tangan diunggah setelah penilaian disetujui dan sebelum dikirim.',
})

export const signedNotPdf = defineProblem({
  code: 'papers.signed_not_pdf',
  status: 422,
  title: 'Berkas ini bukan PDF, atau tidak dapat dibaca.',
})

export const signedTooLarge = defineProblem({
  code: 'papers.signed_too_large',
  status: 422,
  title: 'Berkas ini lebih dari 6 MB. Pindai dengan resolusi lebih rendah, lalu unggah lagi.',
})

export const signedInfected = defineProblem({
  code: 'papers.signed_infected',
  status: 422,
  title: 'Pemindai menemukan virus dalam berkas ini, jadi tidak disimpan.',
})

export const signedTooLargeToScan = defineProblem({
  code: 'papers.signed_too_large_to_scan',
  status: 422,
  title: 'Pemindai virus di server ini tidak menerima berkas sebesar ini, jadi tidak disimpan.',
})

export const signedScannerSilent = defineProblem({
  code: 'papers.signed_scanner_silent',
  status: 503,
  title: 'Pemindai virus sedang tidak menjawab, jadi berkas belum disimpan. Coba lagi sebentar lagi.',
})

export const signedCodeNeeded = defineProblem({
  code: 'papers.signed_code_needed',
  status: 422,
  title:
    'Kode periksa tidak terbaca dalam berkas ini, misalnya karena hasil pindai. Tulis kode periksa yang tercetak di kakinya.',
})

export const signedOfOther = defineProblem({
  code: 'papers.signed_of_other',
  status: 422,
  title:
    'Kode periksa berkas ini bukan milik naskah ini: naskah lain, tahun lain, instansi lain, atau belum pernah diterbitkan di sini.',
})

export const signedUnsigned = defineProblem({
  code: 'papers.signed_unsigned',
  status: 422,
  title:
    'Berkas ini naskah terbitan itu sendiri, tanpa tanda tangan. Tandatangani dahulu, lalu unggah yang sudah ditandatangani.',
})

export const signedOutdated = defineProblem({
  code: 'papers.signed_outdated',
  status: 422,
  title: 'Yang ditandatangani versi lama. Versi yang berlaku harus ditandatangani.',
})

export const signedNumberDiffers = defineProblem({
  code: 'papers.signed_number_differs',
  status: 422,
  title: 'Nomor surat yang diisi berbeda dari nomor naskah yang salinan bertanda tangannya diunggah.',
})

export const signedNotFound = defineProblem({
  code: 'papers.signed_not_found',
  status: 404,
  title: 'Salinan bertanda tangan versi ini tidak ada.',
})
