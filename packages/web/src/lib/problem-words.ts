import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ProblemCode } from '@undagi/api-client'

export const noAnswerWords = msg`Server tidak menjawab. Periksa jaringan Anda, lalu coba lagi.`

/** Every code of the server in words: a new code without a sentence is an error of the types. */
export const problemWords: Record<ProblemCode, MessageDescriptor> = {
  'assessments.assessor_required': msg`Hanya asesor internal instansi ini yang dapat mengisi penilaian. Mintalah administrator memberi Anda peran itu.`,
  'assessments.indicator_not_found': msg`Indikator ini tidak ada dalam instrumen putaran ini.`,
  'assessments.not_found': msg`Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.`,
  'assessments.reason_required': msg`Nilai ini berbeda dari tingkat yang didukung butir. Tuliskan alasannya.`,
  'assessments.stale_version': msg`Rekan Anda baru saja mengubah isian ini. Lihat isi terbarunya, lalu simpan lagi.`,
  'assessments.unknown_criterion': msg`Ada butir yang tidak dikenal pada indikator ini. Muat ulang halaman, lalu centang lagi.`,
  'assessments.value_out_of_scale': msg`Nilai ini di luar skala instrumen.`,
  'institutions.administrator_required': msg`Hanya administrator instansi ini yang dapat melakukannya.`,
  'institutions.not_found': msg`Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.`,
  'institutions.unit_name_taken': msg`Sudah ada unit kerja dengan nama itu. Pakailah nama lain.`,
  'instrument_suggestions.author_required': msg`Hanya pengusulnya yang dapat menarik usulan ini.`,
  'instrument_suggestions.not_found': msg`Usulan ini tidak ada, atau Anda tidak mempunyai akses ke sana.`,
  'instrument_suggestions.settled': msg`Usulan ini sudah ditarik atau sudah diputuskan. Muat ulang halaman untuk melihat keadaannya.`,
  'instrument_suggestions.spot_not_found': msg`Bagian yang Anda tunjuk tidak ada dalam edisi itu. Muat ulang halaman, lalu usulkan lagi.`,
  'instruments.not_found': msg`Edisi instrumen ini tidak ada di server.`,
  'invitations.accepted': msg`Undangan ini sudah diterima. Masuklah dengan surel dan kata sandi Anda.`,
  'invitations.account_exists': msg`Alamat ini sudah mempunyai akun. Masuklah dengan kata sandinya, lalu terima undangan ini.`,
  'invitations.expired': msg`Masa berlaku undangan ini sudah lewat. Mintalah tautan baru kepada yang mengundang Anda.`,
  'invitations.link_not_valid': msg`Tautan undangan ini tidak berlaku. Mintalah tautan baru kepada yang mengundang Anda.`,
  'invitations.not_found': msg`Undangan ini tidak ada, sudah diterima, atau sudah dicabut. Muat ulang daftarnya.`,
  'invitations.other_address': msg`Undangan ini untuk alamat surel lain. Keluar, lalu masuk dengan alamat yang diundang.`,
  'invitations.refused': msg`Belum ada yang diundang: ada yang perlu diperbaiki.`,
  'invitations.too_many_attempts': msg`Terlalu banyak tautan yang salah. Tunggu satu menit, lalu coba lagi.`,
  'people.last_administrator': msg`Instansi memerlukan sedikitnya satu administrator. Tunjuk penggantinya dahulu.`,
  'people.membership_exists': msg`Orang ini sudah memegang peran itu di instansi Anda.`,
  'people.membership_not_found': msg`Keanggotaan ini tidak ada, atau sudah berakhir.`,
  'request.cross_origin': msg`Permintaan ditolak karena datang dari alamat lain. Buka Undagi langsung di alamatnya.`,
  'request.invalid': msg`Ada isian yang tidak dapat diterima. Periksa kembali, lalu coba lagi.`,
  'request.malformed': msg`Permintaan tidak terbaca oleh server. Muat ulang halaman, lalu coba lagi.`,
  'request.too_large': msg`Isian terlalu panjang. Ringkaslah, lalu simpan lagi.`,
  'request.unknown_address': msg`Alamat ini tidak dikenal server. Muat ulang halaman, lalu coba lagi.`,
  'rounds.exists': msg`Putaran untuk tahun itu sudah ada.`,
  'rounds.unknown_edition': msg`Edisi instrumen yang dipilih tidak ada di server.`,
  'server.unavailable': msg`Server sedang tidak dapat melayani. Coba lagi sebentar lagi.`,
  'server.unexpected': msg`Ada kesalahan di pihak kami. Coba lagi sebentar lagi.`,
  'session.required': msg`Sesi Anda berakhir. Masuklah lagi.`,
  'session.too_many_attempts': msg`Terlalu banyak percobaan masuk. Tunggu satu menit, lalu coba lagi.`,
  'session.wrong_credentials': msg`Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.`,
}
