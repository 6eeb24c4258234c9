import type { TrustNote } from './trust-facts.ts'

const refusals = {
  not_a_certificate: 'Bukan sertifikat dan bukan daftar pencabutan (CRL). Berikan bentuk PEM atau DER.',
  private_key:
    'Berkas ini memuat kunci pribadi (private key). Tidak ada yang disimpan. Kunci pribadi tidak boleh dikirim ke mana pun: anggap sudah bocor dan ganti.',
  not_a_ca: 'Bukan sertifikat penerbit (CA): sertifikat orang atau server tidak dapat menjadi induk.',
  expired: 'Masa berlakunya sudah lewat.',
  weak_key:
    'Kuncinya terlalu pendek atau jenisnya tidak dikenal: apa pun yang ditandatanganinya dapat dipalsukan.',
  forged:
    'Tanda tangan penerbit pada sertifikat ini tidak cocok dengan kunci penerbit yang disebutnya: rusak atau palsu.',
  list_issuer_not_here:
    'Sertifikat penerbit daftar pencabutan ini belum ada. Tambahkan sertifikatnya lebih dahulu, atau dalam berkas yang sama.',
  list_forged:
    'Daftar pencabutan ini tidak ditandatangani oleh kunci penerbit yang disebutnya: rusak atau palsu.',
  list_from_the_future: 'Daftar pencabutan ini bertanggal sesudah hari ini. Periksa jam server.',
} as const

const warnings = {
  same_name_other_key:
    'Sudah ada sertifikat dengan nama yang sama tetapi kunci lain. Penerbit memang dapat berganti kunci; pemalsu juga dapat meniru nama. Bandingkan sidik jarinya.',
  issuer_not_here: 'Penerbitnya belum ada di sini: sertifikat ini baru berguna setelah induknya ditambahkan.',
  weak_signature: 'Ditandatangani dengan cara lama (SHA-1 atau kunci pendek), yang tidak diandalkan.',
  not_yet_valid: 'Masa berlakunya belum mulai.',
  name_constraints:
    'Penerbit ini dibatasi namanya. Undagi tidak menilai batas itu: sertifikat antara yang dibatasi tidak diandalkan; pada induk, batas itu tidak menyaring siapa pun.',
  list_lapsed:
    'Daftar pencabutan ini sudah lewat waktu. Ambil yang terbaru; selama itu pencabutan tidak dapat diketahui.',
} as const

export const refusal = (code: keyof typeof refusals): TrustNote => ({
  code: `trust.${code}`,
  message: refusals[code],
})

export const warning = (code: keyof typeof warnings): TrustNote => ({
  code: `trust.${code}`,
  message: warnings[code],
})
