import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FormSheet, writeForm } from '@undagi/documents'
import { parseCsv } from 'hucre/csv'

/** What a cell comes to, as text, by the name of its sheet, row and column from 0. */
export type Recalculated = (sheet: string, row: number, column: number) => string

/** Commas, quotes, UTF-8, every sheet, and each value itself instead of as it is shown. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** Has LibreOffice calculate workbooks, all in one start of it; their formulas bear no result of ours. */
export async function recalculate(workbooks: readonly (readonly FormSheet[])[]): Promise<Recalculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-kertas-kerja-'))
  try {
    const files = await Promise.all(
      workbooks.map(async (sheets, position) => {
        const file = join(folder, `${position}.xlsx`)
        writeFileSync(file, await writeForm('Uji', sheets.map(withoutResults)))
        return file
      }),
    )
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const out = join(folder, 'out')
    execFileSync('soffice', [profile, '--headless', '--convert-to', ALL_SHEETS, '--outdir', out, ...files], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    return files.map((_, position) => readBack(out, `${position}-`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function withoutResults(sheet: FormSheet): FormSheet {
  const rows = sheet.rows.map((cells) =>
    cells.map((cell) => {
      const content = cell?.content
      return cell && content && 'formula' in content
        ? { ...cell, content: { ...content, result: null } }
        : cell
    }),
  )
  return { ...sheet, rows }
}

/** Read at once: the files are thrown away. */
function readBack(folder: string, prefix: string): Recalculated {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.csv'))
  const bySheet = new Map(
    names.map((name) => {
      const rows = parseCsv(readFileSync(join(folder, name), 'utf8'), { skipEmptyRows: false })
      return [name.slice(prefix.length, -'.csv'.length), rows]
    }),
  )
  return (sheet, row, column) => String(bySheet.get(sheet)?.[row]?.[column] ?? '')
}
