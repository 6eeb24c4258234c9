import type { UnreadableDocument } from '../document-issue.ts'
import { unreadable } from '../document-issue.ts'
import type { ZipFault } from '../zip/zip-fault.ts'

const RESAVE =
  'Buka di Excel atau LibreOffice, lalu simpan ulang sebagai XLSX, atau simpan sebagai CSV UTF-8.'

export function brokenXlsx(): UnreadableDocument {
  return unreadable('xlsx.broken', `Berkas XLSX rusak atau tidak lengkap. ${RESAVE}`)
}

function encryptedXlsx(): UnreadableDocument {
  return unreadable('xlsx.encrypted', 'Berkas XLSX diberi kata sandi. Hapus kata sandinya lalu simpan ulang.')
}

export function notXlsx(): UnreadableDocument {
  return unreadable('xlsx.not_a_workbook', `Berkas ini arsip zip, tetapi bukan buku kerja XLSX. ${RESAVE}`)
}

/** Said of bombs and of honest giants alike: the sentence must not blame. */
export function oversizedXlsx(what: string): UnreadableDocument {
  return unreadable(
    'xlsx.too_large',
    `Berkas XLSX ditolak karena ${what}. Salin tabelnya saja ke buku kerja baru, atau simpan sebagai CSV UTF-8.`,
  )
}

function suspiciousXlsx(what: string): UnreadableDocument {
  return unreadable('xlsx.suspicious', `Berkas XLSX ditolak karena ${what}. ${RESAVE}`)
}

export function xlsxZipRefusal({ kind, what }: ZipFault): UnreadableDocument {
  switch (kind) {
    case 'broken':
      return brokenXlsx()
    case 'encrypted':
      return encryptedXlsx()
    case 'too_large':
      return oversizedXlsx(what)
    case 'suspicious':
      return suspiciousXlsx(what)
  }
}
