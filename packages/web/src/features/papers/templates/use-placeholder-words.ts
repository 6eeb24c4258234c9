import { useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'

/** What stands in the place of each name. */
export function usePlaceholderWords(): Readonly<Record<Schemas['TemplatePlaceholder'], string>> {
  const { t } = useLingui()
  return {
    judul: t`judul naskah`,
    instansi: t`nama instansi`,
    evaluasi: t`nama evaluasi, misalnya Evaluasi SPBE`,
    tahun: t`tahun penilaian`,
    dasar: t`peraturan yang menjadi dasar`,
    nomor: t`nomor naskah, atau titik-titik`,
    versi: t`versi naskah, atau titik-titik selama masih draf`,
    kode_periksa: t`kode periksa, atau titik-titik selama masih draf`,
    alamat_periksa: t`alamat halaman Periksa naskah, atau titik-titik selama masih draf`,
    tempat: t`tempat menandatangani, atau titik-titik`,
    tanggal: t`tanggal naskah, atau titik-titik`,
    draf: t`kata DRAF selama masih draf`,
    kop_baris_1: t`baris pertama kop naskah`,
    kop_baris_2: t`baris kedua kop naskah`,
    kop_alamat: t`alamat pada kop naskah`,
    indeks: t`indeks`,
    predikat: t`predikat`,
    indikator_terisi: t`berapa indikator terisi dari semuanya`,
    target: t`target indeks`,
    kapasitas: t`sebagai apa penanda tangan menandatangani`,
    jabatan: t`jabatan penanda tangan`,
    nama: t`nama penanda tangan`,
    nip: t`NIP penanda tangan`,
    isi: t`seluruh kalimat naskah bawaan, tanpa judul dan tanda tangan`,
    tanda_tangan: t`tempat, tanggal, dan kolom tanda tangan`,
    lampiran: t`lampiran sesudah tanda tangan`,
    tabel_nilai: t`tabel nilai per aspek dan indikator`,
    kekurangan: t`tabel kekurangan isian yang diketahui`,
    ringkasan: t`bab Ringkasan`,
    keunggulan_kelemahan: t`bab Keunggulan dan kelemahan per aspek`,
    penilaian_indikator: t`bab Penilaian per indikator`,
    rekomendasi: t`bab Rekomendasi dengan tabelnya`,
  }
}
