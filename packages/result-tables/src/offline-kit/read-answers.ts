import { type CellSheet, unreadable } from '@undagi/documents'
import { type FoundHeader, findHeader } from './find-header.ts'
import { findQuestion } from './find-question.ts'
import { type AnswerColumn, answerColumns } from './kit-columns.ts'
import { type KitQuestion, kitSheets } from './offline-kit.ts'
import { readSaying } from './read-saying.ts'
import type { ReturnedRow } from './returned-kit.ts'
import { settleRows, type WrittenRow } from './settle-rows.ts'
import { SheetCells, shortened } from './sheet-cells.ts'

export interface ReadAnswers {
  readonly rows: readonly ReturnedRow[]
  readonly notices: readonly string[]
}

/** What the sheet of answers says to each question, wherever its columns and rows were moved to. */
export function readAnswers(sheets: readonly CellSheet[], questions: readonly KitQuestion[]): ReadAnswers {
  const { sheet, header, notices } = findAnswerSheet(sheets)
  const { columns } = header
  const [answer, text] = [columns.get('answer'), columns.get('text')]
  if (answer === undefined || text === undefined) throw missing(sheet, answerColumns.text.heading)
  const cells = new SheetCells(sheet)
  const written: WrittenRow[] = []
  const told = [...notices]
  for (const line of linesBelow(sheet, header.line)) {
    const said = { line, answer, text }
    const key = {
      code: cells.take(line, columns.get('code')).text,
      question: cells.take(line, columns.get('question')).text,
    }
    const found = findQuestion(questions, key)
    if (found === 'unknown') {
      const lost = [answer, text].map((column) => cells.take(line, column).text).filter((each) => each !== '')
      if (lost.length > 0)
        told.push(
          `Lembar ${sheet.name}, baris ${line}: kode "${shortened(key.code)}" bukan bagian kit ini, jadi tidak dibaca: ${shortened(lost.join('; '))}`,
        )
    } else if (found === 'contradicts') {
      told.push(
        `Lembar ${sheet.name}, baris ${line}: kode ${shortened(key.code)} dan pertanyaannya tidak cocok, barangkali hanya satu kolom yang diurutkan. Baris ini tidak dibaca.`,
      )
    } else {
      const { notices: noticed, ...read } = readSaying(cells, said, found.said)
      told.push(...noticed)
      written.push({ ...read, line, requestId: found.requestId })
    }
  }
  const rows = settleRows(questions, written, sheet.name)
  const absent = questions.filter(({ requestId }) => !written.some((row) => row.requestId === requestId))
  if (absent.length > 0)
    told.push(
      `Lembar ${sheet.name}: baris untuk ${absent.map(({ code }) => code).join(', ')} tidak ada. Jawabannya tidak berubah.`,
    )
  return { rows, notices: told }
}

/** The sheet by its name; where that was changed, the only one with its headings. */
function findAnswerSheet(sheets: readonly CellSheet[]) {
  const headed = sheets.flatMap((sheet) => {
    const header =
      findHeader<AnswerColumn>(sheet, answerColumns, ['answer', 'code']) ??
      findHeader<AnswerColumn>(sheet, answerColumns, ['answer', 'question'])
    return header === undefined ? [] : [{ sheet, header }]
  })
  const chosen = headed.find(({ sheet }) => sheet.name === kitSheets.answers) ?? headed[0]
  if (chosen === undefined) throw missingSheet()
  const others = headed.filter((each) => each !== chosen).map(({ sheet }) => `"${sheet.name}"`)
  const notices =
    others.length === 0
      ? []
      : [`Hanya lembar "${chosen.sheet.name}" yang dibaca sebagai isian; ${others.join(', ')} tidak.`]
  return { ...chosen, notices }
}

function linesBelow(sheet: CellSheet, header: FoundHeader<AnswerColumn>['line']): readonly number[] {
  return sheet.rows.map(({ line }) => line).filter((line) => line > header)
}

function missing({ name }: CellSheet, heading: string) {
  return unreadable(
    'kit.column_missing',
    `Lembar ${name}: kolom "${heading}" tidak ada. Kembalikan judul kolomnya, atau salin isiannya ke kit yang baru diunduh.`,
  )
}

function missingSheet() {
  const { answer, code, question } = answerColumns
  return unreadable(
    'kit.no_answers',
    `Tidak ada lembar dengan kolom "${code.heading}" atau "${question.heading}" dan "${answer.heading}". Kembalikan lembar ${kitSheets.answers} beserta judul kolomnya, atau salin isiannya ke kit yang baru diunduh.`,
  )
}
