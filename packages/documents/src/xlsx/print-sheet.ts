/** Runs as its own, limited process: reads a workbook from standard input and prints it as one JSON line per row. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { type StreamRow, streamXlsxRows } from 'hucre/xlsx'
import { columnLetters } from './cell-address.ts'
import { cellText } from './cell-text.ts'
import { inspectWorkbook } from './inspect-workbook.ts'
import { refusalOf } from './refusal-of.ts'
import type { SheetMessage } from './sheet-message.ts'
import { oversizedXlsx } from './xlsx-refusals.ts'

const MAX_COLUMNS = 1000

async function say(message: SheetMessage): Promise<void> {
  if (!stdout.write(`${JSON.stringify(message)}\n`)) await once(stdout, 'drain')
}

function toMessage({ index, values }: StreamRow): SheetMessage | undefined {
  const width = values.findLastIndex((value) => cellText(value).trim() !== '') + 1
  if (width === 0) return undefined
  if (width > MAX_COLUMNS) {
    throw oversizedXlsx(`ada isi di sel ${columnLetters(width)}${index + 1}, jauh di luar tabel`)
  }
  return { kind: 'row', line: index + 1, cells: values.slice(0, width).map(cellText) }
}

async function printSheet(): Promise<void> {
  const archive = readFileSync(stdin.fd)
  await say(await inspectWorkbook(archive))
  for await (const row of streamXlsxRows(archive)) {
    const message = toMessage(row)
    if (message !== undefined) await say(message)
  }
  await say({ kind: 'end' })
}

try {
  await printSheet()
} catch (error) {
  for (const { code, message } of refusalOf(error).issues) await say({ kind: 'refused', code, message })
}
