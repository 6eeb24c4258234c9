import type { Change, ChangeKind } from '../changes/change.ts'

const SENTENCES: Readonly<Record<ChangeKind, string>> = {
  'page-content': 'Isi halaman diubah sesudah ditandatangani',
  annotation: 'Catatan atau hal lain di atas halaman ditambah atau diubah sesudah ditandatangani',
  resource: 'Huruf atau gambar halaman diubah sesudah ditandatangani',
  form: 'Isian formulir diubah sesudah ditandatangani, padahal penanda tangan tidak mengizinkannya',
  metadata: 'Judul atau keterangan dokumen diubah sesudah ditandatangani',
  catalog: 'Susunan dokumen diubah sesudah ditandatangani',
  'signature-removed': 'Tanda tangan ini dihapus dari dokumen oleh revisi berikutnya',
  'signature-not-permitted': 'Dokumen ditandatangani lagi, padahal penanda tangan mengunci dokumennya',
  'visible-time-stamp': 'Meterai waktu yang ditambahkan sesudahnya menggambar sesuatu di atas halaman',
  'unsigned-addition': 'Kotak yang tidak ditandatangani ditambahkan ke formulir sesudah ditandatangani',
  'history-replaced': 'Revisi yang ditandatangani tidak lagi menjadi bagian riwayat berkas',
  'ambiguous-structure':
    'Revisi berikutnya ditulis sehingga program lama dan baru melihat dokumen yang berbeda',
  'bytes-after-end': 'Ada isi sesudah ujung berkas yang bukan revisi',
  unreadable: 'Revisi berikutnya tidak dapat dibaca, sehingga perubahannya tidak dapat diperiksa',
}

export function describeChange({ kind, where }: Change): string {
  return `${SENTENCES[kind]} (${where}).`
}
