import { checkZipDirectory } from '../zip/check-zip.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import { readZipDirectory } from '../zip/zip-directory.ts'
import { findFirstSheet } from './first-sheet.ts'
import { MergedRanges } from './merged-ranges.ts'
import type { SheetMessage } from './sheet-message.ts'

/**
 * Convinces itself that the archive holds what it declares, before a library opens it, by really inflating
 * every part once without keeping it.
 */
export async function inspectWorkbook(archive: Buffer): Promise<Extract<SheetMessage, { kind: 'sheet' }>> {
  const entries = readZipDirectory(archive)
  checkZipDirectory(entries, archive.length)
  const { name, entry: sheet, otherSheets } = await findFirstSheet(archive, entries)
  const merged = new MergedRanges()
  for (const entry of entries) {
    for await (const chunk of inflateEntry(archive, entry)) {
      if (entry === sheet) merged.scan(chunk)
    }
  }
  return { kind: 'sheet', name, otherSheets, merged: [...merged.list] }
}
