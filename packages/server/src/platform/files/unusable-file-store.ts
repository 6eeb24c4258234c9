import type { StoreUnreachable } from './file-store.ts'
import type { S3Settings } from './s3-settings.ts'

/** What the operator wrote about where documents are kept cannot be used; the message says why, without any secret. */
export class UnusableFileStore extends Error {
  override readonly name = 'UnusableFileStore'
}

/** What an operator can do about a bucket that does not serve. */
export function sayUnreachable(
  { reason, detail }: StoreUnreachable,
  { endpoint, bucket }: Pick<S3Settings, 'endpoint' | 'bucket'>,
): string {
  switch (reason) {
    case 'no_answer':
      return `Penyimpanan dokumen (S3) di ${endpoint} tidak menjawab (${detail}). Periksa UNDAGI_S3_ENDPOINT, jaringannya, dan apakah layanan itu berjalan.`
    case 'failing':
      return `Penyimpanan dokumen (S3) di ${endpoint} sedang gagal (${detail}). Coba lagi; bila berulang, tanyakan pengelolanya.`
    case 'no_bucket':
      return `Bucket ${bucket} tidak ada di ${endpoint}. Buat dahulu, atau betulkan UNDAGI_S3_BUCKET.`
    case 'refused':
      return `Penyimpanan dokumen (S3) di ${endpoint} menolak permintaan (${detail}). Periksa UNDAGI_S3_ACCESS_KEY_ID, kunci rahasianya, UNDAGI_S3_REGION, jam komputer ini, dan hak kunci itu membaca, menulis, menghapus dan mendaftar isi bucket ${bucket}.`
  }
}
