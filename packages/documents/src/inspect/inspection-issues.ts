/** Everything that can be found wrong with a document: a closed list, each with what to do. */
export const inspectionIssueMessages = {
  draft_mark: 'Bertanda rancangan. Unggah dokumen yang sudah ditetapkan.',
  number_blank: 'Nomor belum diisi. Dokumen yang ditetapkan bernomor.',
  number_missing: 'Nomor tidak ditemukan. Periksa apakah halaman pertamanya lengkap.',
  date_blank: 'Tanggal penetapan belum diisi.',
  date_missing: 'Tanggal penetapan tidak ditemukan.',
  signatory_blank: 'Belum ada nama penanda tangan.',
  signatory_missing: 'Nama penanda tangan tidak ditemukan. Mungkin tertutup cap atau tidak terbaca.',
  closing_missing:
    'Bagian penutup dengan tanggal dan penanda tangan tidak ada. Mungkin halaman terakhirnya belum ikut.',
  heading_missing: 'Bagian kepala dengan nomor dan judul tidak ada. Mungkin halaman pertamanya belum ikut.',
  attachment_only: 'Hanya lampiran; unggah juga batang tubuhnya.',
  gazette_blank: 'Belum diundangkan: tempat tanggal atau nomor lembaran atau beritanya masih kosong.',
  gazette_missing: 'Keterangan pengundangan dalam lembaran atau berita daerah atau negara tidak ditemukan.',
  signature_broken:
    'Berkasnya bukan lagi seperti ketika ditandatangani secara elektronik. Periksa dengan undagi verify-pdf.',
  signature_unchecked:
    'Tanda tangan elektroniknya tidak dapat diperiksa: berkasnya terkunci, melewati batas, atau tidak terbaca. Mintalah berkas aslinya.',
  revoked_mark: 'Bertanda dicabut atau tidak berlaku.',
  open_changes: 'Masih memuat perubahan yang belum diterima (track changes).',
  scanned: 'Hasil pindaian: tidak ada teks yang dapat dicari di dalamnya.',
  recognised: 'Dibaca dengan pengenalan huruf (OCR), sehingga isinya dapat keliru.',
  partly_recognised: 'Hanya sebagian halaman yang dikenali hurufnya.',
  no_text: 'Tidak ada teks yang dapat dibaca.',
  file_locked: 'Berkas diberi kata sandi. Simpan ulang tanpa kata sandi.',
  broken_file: 'Berkas rusak atau tidak lengkap. Unggah ulang dari aslinya.',
  empty_file: 'Berkas kosong (0 bita).',
  unknown_format:
    'Bentuk berkas ini tidak dapat dibaca. Simpan sebagai PDF, atau dalam bentuk Office atau OpenDocument.',
  old_word: 'Berkas Word lama (.doc). Simpan ulang sebagai DOCX atau PDF.',
  timed_out: 'Membaca berkas ini melewati batas waktu. Simpan ulang sebagai PDF biasa.',
  too_large:
    'Isi berkas ini terlalu besar untuk dibaca. Bagi menjadi beberapa berkas atau simpan ulang sebagai PDF biasa.',
  cut_short: 'Isinya panjang: hanya bagian pertamanya yang dibaca dan dapat dicari.',
  read_by_pdfjs:
    'Dibaca oleh pembaca cadangan (pdf.js) karena poppler belum terpasang di mesin ini: teks di dalam gambar tidak terbaca, dan tata letaknya dapat meleset. Pasang poppler-utils agar terbaca lebih lengkap.',
  covered:
    'Ada gambar atau tulisan besar melintang di atas teks yang tidak terbaca. Lihat halamannya: mungkin tanda rancangan.',
  pictures_unseen:
    'Di atas teksnya ada gambar, cap, atau garis yang tidak dapat diperiksa (poppler belum terpasang, pengenalan huruf dimatikan, atau isinya terlalu panjang): mungkin tanda rancangan. Lihat sendiri halamannya.',
  sign_in_form: 'Hanya memperlihatkan halaman masuk, bukan isi aplikasinya.',
  sign_in_pictures: 'Gambarnya hanya memperlihatkan halaman masuk, bukan isi aplikasinya.',
} as const

export type InspectionIssueCode = keyof typeof inspectionIssueMessages

export interface InspectionIssue {
  readonly code: InspectionIssueCode
  readonly message: string
}

/** An issue, with its page where it is at one. */
export function inspectionIssue(code: InspectionIssueCode, page?: number): InspectionIssue {
  const where = page === undefined ? '' : `Halaman ${page}: `
  const message = inspectionIssueMessages[code]
  return {
    code,
    message: where === '' ? message : where + message.charAt(0).toLowerCase() + message.slice(1),
  }
}
