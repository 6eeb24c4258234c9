import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { UnreadableDocument } from '../document-issue.ts'
import { hostileFiles } from '../testing/hostile/hostile-files.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { readWorkbookCells } from './read-workbook-cells.ts'
import { writeForm } from './write-form.ts'

async function read(bytes: Uint8Array | string) {
  using folder = temporaryFolder()
  return await readWorkbookCells(folder.write('kit.xlsx', bytes))
}

async function refusalOf(bytes: Uint8Array | string): Promise<string> {
  try {
    await read(bytes)
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.issues[0]?.code ?? ''
    throw error
  }
  return 'read'
}

test('all sheets are read with their places, the hidden one too', async () => {
  const note = { title: 'Jawaban', text: 'Pilih satu.' }
  const bytes = await writeForm('Uji', [
    {
      ...{ name: 'Isian', widths: [10, 10] },
      rows: [
        [null, { look: 'cell', content: { text: '=1+1 _x0041_' } }],
        [],
        [{ look: 'cell', content: { number: 7 } }],
      ],
      inputs: [{ cells: ['B1'], choices: ['Sudah', 'Belum'], prompt: note, refusal: note }],
    },
    {
      name: 'Teknis',
      widths: [10],
      rows: [[{ look: 'cell', content: { text: 'x' } }]],
      inputs: [],
      isHidden: true,
    },
  ])

  const [answers, hidden] = await read(bytes)

  expect(answers?.rows).toEqual([
    { line: 1, cells: new Map([[2, { text: '=1+1 _x0041_', isFormula: false }]]) },
    { line: 3, cells: new Map([[1, { text: '7', isFormula: false }]]) },
  ])
  expect(hidden).toMatchObject({ name: 'Teknis', isHidden: true })
})

test('a formula is shown by its last value, never calculated, and said to be one; merged cells are named', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Isian',
        rows: [],
        cells: new Map([
          ['0,0', { formula: '1+1', formulaResult: 5 }],
          ['0,1', { formula: 'TODAY()' }],
        ]),
        merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 1 }],
      },
    ],
  })

  const [sheet] = await read(bytes)

  const cells = sheet?.rows[0]?.cells
  expect(cells?.get(1)).toEqual({ text: '5', isFormula: true })
  expect(cells?.get(2)).toEqual({ text: '', isFormula: true })
  expect(sheet?.merged).toEqual(['A3:B4'])
})

test.each([
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'file.old_excel'],
  ['a PDF', '%PDF-1.7', 'file.not_xlsx'],
  ['a CSV', 'kode;jawaban\n1;Sudah', 'file.not_xlsx'],
  ['nothing', '', 'file.empty'],
])('%s is refused with what to do', async (_, bytes, code) => {
  expect(await refusalOf(bytes)).toBe(code)
})

test('every hostile file is read or refused in words, within the limits', { timeout: 120_000 }, async () => {
  for (const { title, bytes } of hostileFiles(0.1)) {
    expect(await refusalOf(bytes()), title).toMatch(/^(read|file\.|xlsx\.)/)
  }
})
