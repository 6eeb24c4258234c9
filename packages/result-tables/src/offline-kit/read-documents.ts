import { type CellSheet, findDate } from '@undagi/documents'
import { fromKindWord } from './document-kind-words.ts'
import { type FoundHeader, findHeader } from './find-header.ts'
import { type DocumentColumn, documentColumns } from './kit-columns.ts'
import { type KitQuestion, kitSheets } from './offline-kit.ts'
import type { ReturnedDocument } from './returned-kit.ts'
import { SheetCells, shortened } from './sheet-cells.ts'

export interface ReadDocuments {
  readonly documents: readonly ReturnedDocument[]
  readonly notices: readonly string[]
}

const mostDocuments = 1_000
const longest = { fileName: 255, number: 100, title: 500, place: 200 } as const

/** The documents that are to follow. A sheet that is gone names none, which is said. */
export function readDocuments(
  sheets: readonly CellSheet[],
  questions: readonly KitQuestion[],
): ReadDocuments {
  const headed = sheets.flatMap((sheet) => {
    const header = findHeader<DocumentColumn>(sheet, documentColumns, ['code', 'fileName'])
    return header === undefined ? [] : [{ sheet, header }]
  })
  const chosen = headed.find(({ sheet }) => sheet.name === kitSheets.documents) ?? headed[0]
  if (chosen === undefined)
    return {
      documents: [],
      notices: [`Lembar ${kitSheets.documents} tidak ditemukan: tidak ada dokumen yang dicatat.`],
    }
  const { sheet, header } = chosen
  const cells = new SheetCells(sheet)
  const documents: ReturnedDocument[] = []
  const notices: string[] = []
  for (const { line } of sheet.rows) {
    if (line <= header.line) continue
    const read = readDocument({ cells, line, columns: header.columns, sheetName: sheet.name }, questions)
    notices.push(...read.notices)
    const { document } = read
    if (document === undefined || documents.some((each) => isSame(each, document))) continue
    if (documents.length === mostDocuments) {
      notices.push(`Lembar ${sheet.name}: hanya ${mostDocuments} dokumen pertama yang dicatat.`)
      break
    }
    documents.push(document)
  }
  return { documents, notices }
}

interface Row {
  readonly cells: SheetCells
  readonly line: number
  readonly columns: FoundHeader<DocumentColumn>['columns']
  readonly sheetName: string
}

interface ReadRow {
  readonly document?: ReturnedDocument
  readonly notices: readonly string[]
}

function readDocument({ cells, line, columns, sheetName }: Row, questions: readonly KitQuestion[]): ReadRow {
  const notices: string[] = []
  const textOf = (column: DocumentColumn) => {
    const { text, fault, notice } = cells.take(line, columns.get(column))
    notices.push(...[fault, notice].flatMap((each) => each ?? []))
    return text
  }
  const [fileName, title, number] = [textOf('fileName'), textOf('title'), textOf('number')]
  // only what was written there before: the folder, and for which indicator
  if (fileName === '' && title === '' && number === '') return { notices }
  const here = `Lembar ${sheetName}, baris ${line}`
  const code = textOf('code').replace(/\.0+$/, '')
  const question = questions.find((each) => each.code === code)
  if (question === undefined)
    return {
      notices: [
        ...notices,
        `${here}: kode "${shortened(code)}" bukan bagian kit ini; dokumen ini tidak dicatat.`,
      ],
    }
  const bare = bareName(fileName)
  if (bare === '')
    return {
      notices: [
        ...notices,
        `${here}: nama berkas kosong, sehingga "${shortened(title || number)}" tidak dicatat.`,
      ],
    }
  const [kindWord, datedWord] = [textOf('kind'), textOf('dated')]
  const kind = kindWord === '' ? null : fromKindWord(kindWord)
  const dated = datedWord === '' ? null : (findDate(datedWord) ?? null)
  if (kindWord !== '' && kind === null)
    notices.push(`${here}: jenis "${shortened(kindWord)}" tidak dikenal; dikosongkan.`)
  if (datedWord !== '' && dated === null)
    notices.push(`${here}: tanggal "${shortened(datedWord)}" tidak terbaca; tulis seperti 5 Mei 2026.`)
  const place = textOf('place')
  const fitting = (what: string, text: string, most: number) => {
    if (text.length > most)
      notices.push(
        `${here}: ${what} "${shortened(text)}" lebih dari ${most} huruf; selebihnya tidak dicatat.`,
      )
    return text.slice(0, most)
  }
  return {
    document: {
      ...{ requestId: question.requestId, line, kind, dated },
      fileName: fitting('nama berkas', bare, longest.fileName),
      number: fitting('nomor', number, longest.number),
      title: fitting('judul', title, longest.title),
      place: fitting('letak', place, longest.place),
    },
    notices,
  }
}

/** Without the folders that stand before it. */
const bareName = (path: string): string => path.split(/[\\/]/).at(-1)?.trim() ?? ''

const isSame = (one: ReturnedDocument, other: ReturnedDocument): boolean =>
  one.requestId === other.requestId && sameFileName(one.fileName, other.fileName)

/** Capitals, and blanks that a mail program made into underscores, make no other file. */
export function sameFileName(one: string, other: string): boolean {
  return foldName(one) === foldName(other)
}

const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
