import { UnreadableDocument } from '../document-issue.ts'
import { MAX_SHEET_LETTERS } from '../sheets/sheet-page.ts'
import { LetterBudget, SheetText } from '../sheets/sheet-text.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import { detectSeparator, type Separator } from './detect-separator.ts'
import { readCsvRecords } from './read-csv-records.ts'

const LOOKED_AT = 20
const FEWEST_LINES = 3

interface CsvText {
  readonly pages: readonly [string]
  readonly isCut: boolean
}

/** The rows of a text that is a table all through its beginning, as those of a sheet; undefined: it is prose. */
export async function readCsvText(text: string): Promise<CsvText | undefined> {
  const separator = findSeparator(text)
  if (separator === undefined) return undefined
  const budget = new LetterBudget(MAX_SHEET_LETTERS)
  const sheet = new SheetText(budget)
  try {
    for await (const { line, cells } of readCsvRecords(once(text), separator)) {
      if (!sheet.add(line, cells)) break
    }
  } catch (error) {
    // Quotes that do not match, or a row far too wide: then it is text after all.
    if (error instanceof UnreadableDocument || error instanceof ZipFault) return undefined
    throw error
  }
  return { pages: [sheet.text], isCut: budget.isSpent }
}

/** Each of its first lines is parted into as many columns, two or more. */
function findSeparator(text: string): Separator | undefined {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT)
  const [header = ''] = lines
  const separator = detectSeparator(header)
  const widths = new Set(lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(separator).length))
  const [width = 1] = widths
  return lines.length >= FEWEST_LINES && widths.size === 1 && width > 1 ? separator : undefined
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
