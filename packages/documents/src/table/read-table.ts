import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { readCsvTable } from '../csv/read-csv-table.ts'
import { unreadable } from '../document-issue.ts'
import { readJsonTable } from '../json/read-json-table.ts'
import { decodeText } from '../text/decode-text.ts'
import { readXlsxTable } from '../xlsx/read-xlsx-table.ts'
import { detectFormat } from './detect-format.ts'
import type { Table } from './table.ts'

const HEAD_BYTES = 4096

/**
 * Opens a table in a CSV, XLSX or JSON file; its rows stream. Throws `UnreadableDocument` with sentences for a person.
 *
 *     await using table = await readTable('nilai.csv')
 *     for await (const { line, values } of table.rows) …
 */
export async function readTable(path: string): Promise<Table> {
  const head = await readHead(path)
  const format = detectFormat(head)
  if (format === 'xlsx') return readXlsxTable(path)

  const { text, notices } = decodeText(readWhenAsked(path), head)
  const table = format === 'json' ? await readJsonTable(text) : await readCsvTable(text)
  return { ...table, notices }
}

/** Nothing is open yet: what is refused by its beginning must leave no file to be opened when it may be gone. */
async function* readWhenAsked(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}

async function readHead(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path)
    if (!(await file.stat()).isFile())
      throw unreadable('file.not_a_file', `"${path}" bukan berkas. Tulis nama berkas tabelnya.`)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw explainOpening(error, path)
  }
}

function explainOpening(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return unreadable('file.not_found', `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`)
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return unreadable(
      'file.no_access',
      `Berkas "${path}" tidak boleh dibaca. Mintalah hak baca kepada pemiliknya.`,
    )
  }
  return error
}
