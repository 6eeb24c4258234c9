import { unreadable } from '../document-issue.ts'
import type { TableFormat } from './table.ts'

interface Signature {
  readonly bytes: readonly number[]
  readonly refusal: readonly [code: string, message: string]
}

const ZIP = [0x50, 0x4b]
const SAVE_AS = 'Simpan tabelnya sebagai CSV UTF-8 atau XLSX, lalu coba lagi.'

/** Files that people mistake for a table, by their first bytes. */
const REFUSED: readonly Signature[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    refusal: [
      'file.old_excel',
      'Berkas ini Excel lama (.xls) atau XLSX yang diberi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan sebagai Excel Workbook (.xlsx).',
    ],
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], refusal: ['file.pdf', `Berkas ini PDF, bukan tabel. ${SAVE_AS}`] },
  { bytes: [0x3c], refusal: ['file.markup', `Berkas ini HTML atau XML, bukan tabel. ${SAVE_AS}`] },
]

/**
 * Tells the format by what the file begins with, since names lie: an export called .xls is often a web page.
 * `head` is the beginning of the file, with the encoding's own mark already looked at by `decodeText`.
 */
export function detectFormat(head: Uint8Array): TableFormat {
  if (head.length === 0) {
    throw unreadable('file.empty', 'Berkas kosong (0 bita). Periksa apakah penyimpanannya selesai.')
  }
  if (startsWith(head, ZIP)) return 'xlsx'
  for (const { bytes, refusal } of REFUSED) {
    if (startsWith(head, bytes)) throw unreadable(...refusal)
  }
  return beginsLikeJson(head) ? 'json' : 'csv'
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte)
}

function beginsLikeJson(head: Uint8Array): boolean {
  // A byte order mark, blanks and (in UTF-16) zero bytes may stand before the bracket.
  const first = head.find((byte) => byte > 0x20 && byte < 0x7f)
  return first === 0x5b || first === 0x7b
}
