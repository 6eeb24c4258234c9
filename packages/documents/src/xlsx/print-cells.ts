/** Runs as its own, limited process: reads a workbook from standard input and prints every sheet's cells as JSON lines. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { elementsIn } from '../xml/elements.ts'
import { checkZipDirectory } from '../zip/check-zip.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import { type Archive, partOf, readLinkedParts, readPart } from '../zip/linked-parts.ts'
import { readZipDirectory } from '../zip/zip-directory.ts'
import type { CellsMessage } from './cells-message.ts'
import { KeptCells } from './kept-cells.ts'
import { readWords, WORKBOOK } from './read-workbook.ts'
import { refusalOf } from './refusal-of.ts'
import { readSheetCells } from './sheet-cells.ts'
import { brokenXlsx, notXlsx } from './xlsx-refusals.ts'

async function say(message: CellsMessage): Promise<void> {
  if (!stdout.write(`${JSON.stringify(message)}\n`)) await once(stdout, 'drain')
}

async function openArchive(): Promise<Archive> {
  const bytes = readFileSync(stdin.fd)
  const entries = readZipDirectory(bytes)
  checkZipDirectory(entries, bytes.length)
  return { bytes, entries }
}

async function printCells(): Promise<void> {
  const archive = await openArchive()
  if (partOf(archive, WORKBOOK) === undefined) throw notXlsx()
  const workbook = await readPart(archive, WORKBOOK)
  const links = await readLinkedParts(archive, WORKBOOK)
  const words = await readWords(archive, workbook)
  const kept = new KeptCells()
  const sheets = elementsIn(workbook, 'sheet')
  if (sheets.length === 0) throw brokenXlsx()
  for (const sheet of sheets) {
    const entry = links.get(sheet.get('id') ?? '')
    // A sheet that is a chart has no cells.
    if (entry === undefined) continue
    await say({
      kind: 'sheet',
      name: sheet.get('name') ?? '',
      isHidden: sheet.get('state') !== undefined && sheet.get('state') !== 'visible',
    })
    await readSheetCells(inflateEntry(archive.bytes, entry), words, kept)
    for (const message of kept.take()) await say(message)
  }
  await say({ kind: 'end' })
}

try {
  await printCells()
} catch (error) {
  for (const { code, message } of refusalOf(error).issues) await say({ kind: 'refused', code, message })
}
