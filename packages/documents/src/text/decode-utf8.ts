import { isUtf8 } from 'node:buffer'
import { unreadable } from '../document-issue.ts'

const NEWLINE = 0x0a
const MAX_LINE_BYTES = 1024 * 1024

/**
 * UTF-8 with or without byte order mark, checked line by line, so that a wrong letter is reported with its place.
 * A newline byte never occurs inside a UTF-8 character: whole lines can be decoded on their own.
 */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  let line = 1
  for await (const chunk of bytes) {
    const block = Buffer.concat([rest, chunk])
    const end = block.lastIndexOf(NEWLINE) + 1
    rest = block.subarray(end)
    if (rest.length > MAX_LINE_BYTES) throw lineTooLong(line)
    if (end === 0) continue

    const lines = block.subarray(0, end)
    yield decodeLines(lines, line)
    line += countNewlines(lines)
  }
  if (rest.length > 0) yield decodeLines(rest, line)
}

function decodeLines(lines: Buffer, firstLine: number): string {
  if (!isUtf8(lines) || lines.includes(0)) throw explainBadLine(lines, firstLine)
  const text = lines.toString('utf8')
  return firstLine === 1 && text.startsWith('\ufeff') ? text.slice(1) : text
}

function countNewlines(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === NEWLINE) count += 1
  return count
}

function explainBadLine(lines: Buffer, firstLine: number): Error {
  let line = firstLine
  let start = 0
  for (;;) {
    const newline = lines.indexOf(NEWLINE, start)
    const bytes = lines.subarray(start, newline === -1 ? lines.length : newline)
    if (bytes.includes(0)) return notText(line)
    if (!isUtf8(bytes)) return wrongEncoding(bytes, line)
    if (newline === -1) return notText(line)
    start = newline + 1
    line += 1
  }
}

/**
 * One-byte encodings cannot be told apart, and the wrong one turns a name into another name. So we show the line
 * as the likeliest one (Windows-1252, what Excel writes on Indonesian computers) and ask for UTF-8.
 */
function wrongEncoding(bytes: Buffer, line: number): Error {
  const shown = new TextDecoder('windows-1252').decode(bytes).trim().slice(0, 60)
  return unreadable(
    'file.not_utf8',
    `Baris ${line}: ada huruf yang bukan UTF-8, mungkin Windows-1252: "${shown}". Buka berkas di Excel, pilih Simpan Sebagai, lalu jenis "CSV UTF-8".`,
    line,
  )
}

function notText(line: number): Error {
  return unreadable(
    'file.binary',
    `Baris ${line}: isi berkas bukan teks (berkas biner). Simpan tabelnya sebagai CSV UTF-8 atau XLSX, lalu coba lagi.`,
    line,
  )
}

function lineTooLong(line: number): Error {
  return unreadable(
    'file.line_too_long',
    `Baris ${line}: lebih dari 1 MB tanpa pindah baris. Periksa apakah berkas ini benar sebuah tabel.`,
    line,
  )
}
