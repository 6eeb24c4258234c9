import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { writeWorkbook } from './write-workbook.ts'

const lists = [
  {
    name: 'Butir',
    columns: [
      { heading: 'Kode', width: 8 },
      { heading: 'Butir', width: 40 },
    ],
    rows: [
      ['1.2.a', 'Baris satu\nbaris dua'],
      ['=1+1', null],
      ['_x0041_', 3],
    ],
  },
  { name: 'Istilah', columns: [{ heading: 'Singkatan', width: 20 }], rows: [] },
]

test('what is written is read again, and no text is a formula', async () => {
  const { sheets } = await readXlsx(await writeWorkbook('Uji', lists), { readStyles: true })

  expect(sheets.map(({ name }) => name)).toEqual(['Butir', 'Istilah'])
  expect(sheets[0]?.rows).toEqual([
    ['Kode', 'Butir'],
    ['1.2.a', 'Baris satu\nbaris dua'],
    ['=1+1', null],
    ['_x0041_', 3],
  ])
  expect([...(sheets[0]?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false)
})

test('a list is ready to be filtered, scrolled and printed on A4', async () => {
  const { sheets } = await readXlsx(await writeWorkbook('Uji', lists), { readStyles: true })

  expect(sheets[0]).toMatchObject({
    autoFilter: { range: 'A1:B4' },
    freezePane: { rows: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: '$1:$1',
    },
  })
  expect(sheets[0]?.cells?.get('1,1')?.style?.alignment).toMatchObject({ wrapText: true, vertical: 'top' })
})

test('the same lists give the same bytes', async () => {
  expect(await writeWorkbook('Uji', lists)).toEqual(await writeWorkbook('Uji', lists))
})

test('a text beyond what a cell takes is cut and says so', async () => {
  const list = {
    ...lists[1],
    name: 'Panjang',
    columns: [{ heading: 'A', width: 9 }],
    rows: [['x'.repeat(40_000)]],
  }
  const { sheets } = await readXlsx(await writeWorkbook('Uji', [list]))

  expect(sheets[0]?.rows[1]?.[0]).toBe(`${'x'.repeat(32_766)}…`)
})
