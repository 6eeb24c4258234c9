import { useLingui } from '@lingui/react/macro'
import type { Finding } from './templates-api.ts'

/** What is wrong, and what to do about it. */
export function useFindingWords(): (finding: Finding) => string {
  const { t } = useLingui()
  /** Of the names by which an issued paper is known it is said where they go. */
  const missing = (text: string) => {
    if (text === '{{nomor}}') return t`Belum ada: ${text}. Tulis di bawah judul, misalnya: Nomor: ${text}`
    if (text === '{{versi}}') return t`Belum ada: ${text}. Tulis di kaki halaman, misalnya: Versi ${text}`
    if (text === '{{kode_periksa}}')
      return t`Belum ada: ${text}. Tulis di kaki halaman, misalnya: kode periksa ${text}`
    return t`Belum ada: ${text}. Tulis salah satunya di tempatnya.`
  }
  return ({ code, text }) => {
    const words: Readonly<Record<Finding['code'], string>> = {
      not_word: t`Bukan dokumen Word yang utuh. Di Word pilih Simpan Sebagai, jenis Dokumen Word (.docx), tanpa kata sandi.`,
      too_large: t`Terlalu besar. Templat paling banyak 2 MB; perkecil gambar di dalamnya.`,
      macro: t`Memuat makro (${text}). Simpan sebagai Dokumen Word (.docx), tanpa makro.`,
      foreign_part: t`Memuat sesuatu yang tidak diterima (${text}). Hapus objek itu; gambar hanya PNG, JPEG, atau GIF.`,
      external_link: t`Menunjuk ke luar berkas (${text}). Hapus tautannya; tulisannya boleh tetap.`,
      field: t`Memuat bidang Word yang tidak diterima (${text}). Yang boleh: nomor halaman, daftar isi, rujukan di dalam dokumen.`,
      open_changes: t`Masih memuat perubahan yang belum diterima (track changes). Terima atau tolak semuanya.`,
      unknown_placeholder: t`Nama tidak dikenal: ${text}. Periksa ejaannya pada daftar nama.`,
      other_paper: t`Nama ini tidak ada pada naskah ini: ${text}.`,
      unclosed_placeholder: t`Kurung kurawal ganda tidak lengkap: ${text}.`,
      block_not_alone: t`Harus berdiri sendiri dalam paragrafnya, di badan naskah, di luar tabel: ${text}.`,
      missing_placeholder: missing(text),
    }
    return words[code]
  }
}

/** Where in the document it stands; empty for the file as a whole. */
export function useFindingPlace(): (finding: Finding) => string {
  const { t } = useLingui()
  return ({ place, paragraph }) => {
    const places: Readonly<Record<Finding['place'], string>> = {
      file: '',
      body: t`Badan naskah`,
      header: t`Kepala halaman`,
      footer: t`Kaki halaman`,
      note: t`Catatan kaki`,
    }
    const where = places[place]
    return paragraph === null || where === '' ? where : t`${where}, paragraf ${paragraph}`
  }
}
