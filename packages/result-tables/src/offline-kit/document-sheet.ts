import { cellAddress, type FormCell, type FormSheet } from '@undagi/documents'
import { documentKindWords, toKindWord } from './document-kind-words.ts'
import { evidenceFolder, indicatorFolder } from './evidence-folder.ts'
import { type DocumentColumn, documentColumns } from './kit-columns.ts'
import { kitMark } from './kit-mark.ts'
import { type KitDocument, type KitQuestion, kitSheets, type OfflineKit } from './offline-kit.ts'

const columns = Object.keys(documentColumns).filter((key): key is DocumentColumn => key in documentColumns)
const firstRow = 5
/** For every question, beside what is named already. */
const blankRows = 3

/** The list of documents that follow: their files lie in a folder for each indicator, and are sent afterwards. */
export function toDocumentSheet({ id, questions }: OfflineKit): FormSheet {
  const rows = questions.flatMap(toRows)
  const column = columns.indexOf('kind') + 1
  const note = { title: 'Jenis', text: 'Pilih yang paling dekat, atau kosongkan.' }
  return {
    name: kitSheets.documents,
    widths: columns.map((each) => documentColumns[each].width),
    frozen: { rows: firstRow - 1, columns: 1 },
    rows: [
      [{ look: 'title', content: { text: 'Bukti yang menyusul' } }],
      [
        {
          look: 'section',
          content: {
            text: `${kitMark(id)}. Simpan berkasnya di folder yang disebut, di samping buku kerja ini.`,
          },
        },
      ],
      [],
      columns.map((each) => ({ look: 'heading', content: { text: documentColumns[each].heading } })),
      ...rows,
    ],
    inputs:
      rows.length === 0
        ? []
        : [
            {
              cells: [`${cellAddress(firstRow, column)}:${cellAddress(firstRow + rows.length - 1, column)}`],
              ...{ choices: documentKindWords, prompt: note, refusal: note },
            },
          ],
  }
}

const none: KitDocument = { fileName: '', kind: null, number: '', dated: null, title: '', place: '' }

function toRows(question: KitQuestion): readonly (readonly FormCell[])[] {
  const all = [...question.documents, ...Array.from({ length: blankRows }, () => none)]
  return all.map((each) => toRow(question, each))
}

function toRow({ code, name, asked }: KitQuestion, document: KitDocument): readonly FormCell[] {
  const { fileName, kind, number, dated, title, place } = document
  const words: Readonly<Record<DocumentColumn, string>> = {
    ...{ code, name, fileName, number, title },
    asked: asked.join(', '),
    kind: toKindWord(kind),
    dated: dated ?? '',
    place: place === '' ? `${evidenceFolder}/${indicatorFolder({ code, name })}` : place,
  }
  return columns.map((column): FormCell => {
    const look = isGiven(column) ? 'cell' : 'inputText'
    return words[column] === '' ? { look } : { look, content: { text: words[column] } }
  })
}

const isGiven = (column: DocumentColumn) => column === 'code' || column === 'name' || column === 'asked'
