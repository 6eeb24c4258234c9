import { closeSync, openSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unreadable } from '../document-issue.ts'
import { runLimitedNode } from '../process/limited-node.ts'
import { frameRows } from '../table/frame-rows.ts'
import type { SheetRecord, Table } from '../table/table.ts'
import { rowsOfRange } from './cell-address.ts'
import { LIMITS, MAX_FILE_BYTES, READABLE_FOLDERS } from './limits.ts'
import { type SheetMessage, sheetMessage } from './sheet-message.ts'
import { brokenXlsx, oversizedXlsx } from './xlsx-refusals.ts'

const READER = fileURLToPath(new URL('./print-sheet.ts', import.meta.url))

/** The first sheet of a workbook, parsed by a limited child process. */
export async function readXlsxTable(path: string): Promise<Table> {
  if (statSync(path).size > MAX_FILE_BYTES) throw oversizedXlsx('besarnya lebih dari 64 MB')
  const messages = parseMessages(path)
  const first = await messages.next()
  if (first.done || first.value.kind !== 'sheet') throw brokenXlsx()

  const { merged } = first.value
  const framed = await frameRows(records(messages), {
    shortRows: 'pad',
    surplusHint: 'Beri judul pada kolom itu atau hapus isinya.',
    checkHeaderLine: (line) => refuseMergedCells(merged, line),
  })
  return { format: 'xlsx', lineWord: 'Baris', ...framed, notices: noticesOf(first.value) }
}

async function* parseMessages(path: string): AsyncGenerator<SheetMessage> {
  const input = openSync(path, 'r')
  try {
    const job = { script: READER, input, readableFolders: READABLE_FOLDERS, limits: LIMITS }
    for await (const line of runLimitedNode(job)) {
      const message = sheetMessage.parse(JSON.parse(line))
      if (message.kind === 'refused') throw unreadable(message.code, message.message)
      if (message.kind === 'end') return
      yield message
    }
  } finally {
    closeSync(input)
  }
  // No farewell: the process was stopped at one of its limits.
  throw oversizedXlsx('untuk membukanya dibutuhkan memori atau waktu melebihi batas')
}

async function* records(messages: AsyncGenerator<SheetMessage>): AsyncGenerator<SheetRecord> {
  for await (const message of messages) {
    if (message.kind === 'row') yield message
  }
}

function refuseMergedCells(merged: readonly string[], headerLine: number): void {
  const inHeader = merged.find((range) => {
    const { first, last } = rowsOfRange(range)
    return first <= headerLine && headerLine <= last
  })
  if (inHeader === undefined) return
  throw unreadable(
    'header.merged',
    `Baris ${headerLine}, sel ${inHeader}: sel judul digabung, sehingga nama kolomnya tidak pasti. Pilih sel itu, batalkan penggabungan (Unmerge Cells), lalu isi satu nama di tiap kolom.`,
    headerLine,
  )
}

function noticesOf({ name, otherSheets }: Extract<SheetMessage, { kind: 'sheet' }>): readonly string[] {
  if (otherSheets === 0) return []
  return [`Hanya lembar pertama, "${name}", yang dibaca; ${otherSheets} lembar lain dilewati.`]
}
