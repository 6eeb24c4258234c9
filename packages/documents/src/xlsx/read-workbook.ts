import { MAX_SHEET_LETTERS, type SheetPage, type SheetPages } from '../sheets/sheet-page.ts'
import { LetterBudget, SheetText } from '../sheets/sheet-text.ts'
import { elementsIn } from '../xml/elements.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import { type Archive, partOf, readLinkedParts, readPart } from '../zip/linked-parts.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import { numberFormatsIn } from './number-format.ts'
import { readSharedTexts } from './shared-texts.ts'
import { type CellWords, readSheetCells } from './sheet-cells.ts'

export const WORKBOOK = 'xl/workbook.xml'

/** Every sheet of a workbook, in the order of their tabs, those that are hidden too: nobody hides a thing from who examines it. */
export async function readWorkbook(archive: Archive): Promise<SheetPages> {
  const workbook = await readPart(archive, WORKBOOK)
  const links = await readLinkedParts(archive, WORKBOOK)
  const words = await readWords(archive, workbook)
  const budget = new LetterBudget(MAX_SHEET_LETTERS)
  const pages: SheetPage[] = []
  for (const sheet of elementsIn(workbook, 'sheet')) {
    const entry = links.get(sheet.get('id') ?? '')
    if (entry === undefined) throw new ZipFault('broken')
    const text = new SheetText(budget)
    // A sheet that is a chart has no cells.
    if (!budget.isSpent) await readSheetCells(inflateEntry(archive.bytes, entry), words, text)
    pages.push({ name: sheet.get('name') ?? '', text: text.text })
  }
  if (pages.length === 0) throw new ZipFault('broken')
  return { pages, isCut: budget.isSpent }
}

export async function readWords(archive: Archive, workbook: string): Promise<CellWords> {
  const shared = partOf(archive, 'xl/sharedStrings.xml')
  const styles = partOf(archive, 'xl/styles.xml')
  return {
    texts: shared === undefined ? [] : await readSharedTexts(inflateEntry(archive.bytes, shared)),
    formats: styles === undefined ? [] : numberFormatsIn(await readPart(archive, styles.name)),
    isFrom1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook),
  }
}
