import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { toCsvText } from './csv-text.ts'
import type { ExportTable } from './export-table.ts'
import { neutralText } from './neutral-text.ts'
import { readBack } from './testing/read-back.ts'
import { longestCell, toWorkbook } from './workbook.ts'

const list: ExportTable = {
  headings: ['no', 'indikator', 'nilai'],
  rows: [
    [1, 'Kebijakan “Arsitektur”, tahap 1', 3.5],
    [2, 'Baris\nkedua; café', null],
    [3, '=HYPERLINK("http://contoh.invalid")', -1],
  ],
}

const sheetNames = ['Daftar', 'Keterangan'] as const

/** Anything a person may have pasted: signs of arithmetic, quotes, lines, letters of any script, control characters. */
const oddText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '|', ' =', '＝', "'"), fc.string())
    .map((parts) => parts.join('')),
  fc.constantFrom('_x0041_', ']]>', '&amp;', '\ud800', '\ufeff', '\u0000', '#N/A', '1e9', '007', 'TRUE'),
)

describe('a list as CSV', () => {
  test('is read back by our own importer, row by row', async () => {
    const { columns, rows } = await readBack('daftar.csv', toCsvText(list))

    expect(columns).toEqual(['no', 'indikator', 'nilai'])
    expect(rows).toEqual([
      { no: '1', indikator: 'Kebijakan “Arsitektur”, tahap 1', nilai: '3.5' },
      { no: '2', indikator: 'Baris\nkedua; café', nilai: '' },
      { no: '3', indikator: `'=HYPERLINK("http://contoh.invalid")`, nilai: '-1' },
    ])
  })

  test('begins with the mark of UTF-8 and ends every line as RFC 4180 wants it', () => {
    expect(toCsvText({ headings: ['a', 'b'], rows: [['x"y', 'z']] })).toBe('\ufeffa,b\r\n"x""y",z\r\n')
  })

  test('keeps any text whole, in one cell of one row', async () => {
    const cell = oddText.filter((text) => text.trim() !== '' && text.isWellFormed() && !text.includes('\0'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (cells) => {
        const { rows } = await readBack('t.csv', toCsvText({ headings: ['a', 'b'], rows: cells }))

        expect(rows.map(({ a, b }) => [a, b])).toEqual(
          cells.map((pair) => pair.map((text) => neutralText(text).trim())),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('holds nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const neutral = neutralText(text)

        expect(/^\s*[=+\-@|＝＋－＠]/.test(neutral) && !/^[+-]?\d+([.,]\d+)?$/.test(neutral)).toBe(false)
        expect(neutral.endsWith(text)).toBe(true)
      }),
    )
    expect(['=1+1', ' =1', '@SUM(A1)', '-2+3', '\t=1'].map(neutralText)).toEqual([
      "'=1+1",
      "' =1",
      "'@SUM(A1)",
      "'-2+3",
      "'\t=1",
    ])
  })

  test('leaves negative numbers and ordinary sentences as they are', () => {
    for (const text of ['-0,61', '+3', 'tingkat 3 = terdefinisi', 'a@b.go.id', ''])
      expect(neutralText(text)).toBe(text)
  })
})

describe('a list as XLSX', () => {
  test('is read back by our own importer, row by row', async () => {
    const workbook = await toWorkbook({ table: list, facts: [['Judul', 'Penilaian']], sheetNames })

    const { rows } = await readBack('daftar.xlsx', workbook)

    expect(rows.map(({ indikator, nilai }) => [indikator, nilai])).toEqual([
      ['Kebijakan “Arsitektur”, tahap 1', '3.5'],
      ['Baris\nkedua; café', ''],
      ['=HYPERLINK("http://contoh.invalid")', '-1'],
    ])
  })

  test('keeps numbers as numbers, and says on its second sheet what it is', async () => {
    const facts = [
      ['Judul', 'Penilaian'],
      ['Baris', 3],
    ] as const

    const { sheets } = await readXlsx(await toWorkbook({ table: list, facts, sheetNames }))

    expect(sheets.map(({ name }) => name)).toEqual(['Daftar', 'Keterangan'])
    expect(sheets[0]?.rows[1]).toEqual([1, 'Kebijakan “Arsitektur”, tahap 1', 3.5])
    expect(sheets[1]?.rows).toEqual(facts)
  })

  test('keeps any text as a text, never as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(oddText, { minLength: 1, maxLength: 5 }), async (texts) => {
        const table = { headings: ['teks'], rows: texts.map((text) => [text]) }

        const { sheets } = await readXlsx(await toWorkbook({ table, facts: [], sheetNames }))

        const back = sheets[0]?.rows.slice(1).map(([cell]) => cell ?? '')
        expect(back).toEqual(texts.map((text) => text.toWellFormed()))
        expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('cuts what no cell can hold, and shows that it was cut', async () => {
    const table = { headings: ['fakta'], rows: [['a'.repeat(longestCell + 1)]] }

    const { sheets } = await readXlsx(await toWorkbook({ table, facts: [], sheetNames }))

    expect(String(sheets[0]?.rows[1]?.[0])).toHaveLength(longestCell)
    expect(String(sheets[0]?.rows[1]?.[0])).toMatch(/a…$/)
  })
})
