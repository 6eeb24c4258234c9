import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type CellSheet,
  type FormCell,
  type FormSheet,
  readWorkbookCells,
  writeForm,
} from '@undagi/documents'
import type { KitQuestion, OfflineKit } from '../offline-kit.ts'
import { readReturnedKit } from '../read-kit.ts'
import { toKitSheets } from '../write-kit.ts'

export const kitId = '6f1c2a34-0000-4000-8000-0000000000aa'

export function buildQuestion(code: string, given: Partial<KitQuestion> = {}): KitQuestion {
  return {
    requestId: `00000000-0000-4000-8000-${code.padStart(12, '0')}`,
    code,
    name: `Indikator ${code}`,
    question: `Bagaimana keadaan ${code} di dinas Anda?`,
    dueOn: '2026-12-20',
    asked: ['Keputusan (SK)', 'Notula'],
    ...{ proof: '', notProof: '' },
    said: { applies: null, practice: null, text: '' },
    documents: [],
    ...given,
  }
}

export function buildKit(given: Partial<OfflineKit> = {}): OfflineKit {
  return {
    ...{ id: kitId, institution: 'Kota Contoh', year: 2026, unit: 'Dinas Kesehatan', madeOn: '2026-11-26' },
    questions: ['1', '2', '10'].map((code) => buildQuestion(code)),
    ...given,
  }
}

/** Workbook bytes as they are read back where they come in. */
export async function readBytes(bytes: Uint8Array): Promise<readonly CellSheet[]> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-kit-'))
  try {
    const path = join(folder, 'kit.xlsx')
    writeFileSync(path, bytes)
    return await readWorkbookCells(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What somebody's program and hand do to the sheets before they come back. */
export type Editing = (sheets: FormSheet[]) => readonly FormSheet[]

export async function returned(kit: OfflineKit, edit: Editing = (sheets) => sheets) {
  const sheets = await readBytes(await writeForm('Uji', edit([...toKitSheets(kit)])))
  return readReturnedKit(sheets, kit.questions)
}

const written = (text: string): FormCell => ({ look: 'inputText', content: { text } })

/** Types into cells of a sheet by the heading of the column and the code of the row. */
export function type(name: string, code: string, typed: Readonly<Record<string, string>>): Editing {
  return (sheets) =>
    sheets.map((sheet) => {
      if (sheet.name !== name) return sheet
      const head = sheet.rows.findIndex((row) => textOf(row[0]) === 'Kode')
      const headings = (sheet.rows[head] ?? []).map(textOf)
      const at = sheet.rows.findIndex((row, line) => line > head && textOf(row[0]) === code && isOpen(row))
      return {
        ...sheet,
        rows: sheet.rows.map((row, line) =>
          line === at
            ? row.map((cell, column) => {
                const words = typed[headings[column] ?? '']
                return words === undefined ? cell : written(words)
              })
            : row,
        ),
      }
    })
}

/** Of documents, a row that names none yet. */
const isOpen = (row: FormSheet['rows'][number]): boolean => row.length < 8 || textOf(row[3]) === ''

export function textOf(cell: FormCell | null | undefined): string {
  return cell?.content && 'text' in cell.content ? cell.content.text : ''
}
