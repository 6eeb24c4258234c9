import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { ExportCell, ExportFacts, ExportTable } from './export-table.ts'

/** What a spreadsheet takes in one cell; a longer text makes it call the whole file broken. */
export const longestCell = 32_767

interface WorkbookParts {
  readonly table: ExportTable
  readonly facts: ExportFacts
  readonly sheetNames: readonly [list: string, facts: string]
}

/** The list on the first sheet, what it is on the second. Texts are typed as texts: none of them is a formula. */
export function toWorkbook({ table, facts, sheetNames }: WorkbookParts): Promise<Uint8Array> {
  const [listName, factsName] = sheetNames
  return writeXlsx({ sheets: [listSheet(listName, table), factsSheet(factsName, facts)] })
}

function listSheet(name: string, { headings, rows }: ExportTable): WriteSheet {
  return {
    name,
    rows: [[...headings], ...rows.map((cells) => cells.map(fitting))],
    columns: headings.map((heading, index) => ({
      width: columnWidth([heading, ...rows.slice(0, 200).map((row) => row[index] ?? null)]),
    })),
    cells: new Map(headings.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
  }
}

function factsSheet(name: string, facts: ExportFacts): WriteSheet {
  return {
    name,
    rows: facts.map(([fact, value]) => [fact, fitting(value)]),
    columns: [{ width: 18 }, { width: 90 }],
  }
}

function fitting(cell: ExportCell): ExportCell {
  if (typeof cell !== 'string') return cell
  const whole = cell.length > longestCell ? `${cell.slice(0, longestCell - 1)}…` : cell
  // "_x0041_" is how the format writes a letter by its number: a text that only looks so is told apart
  return whole.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
}

/** In characters, as spreadsheets measure; long texts run on instead of pushing the rest out of sight. */
function columnWidth(cells: readonly ExportCell[]): number {
  const widest = Math.max(...cells.map((cell) => String(cell ?? '').length))
  return Math.min(Math.max(widest + 2, 8), 60)
}
