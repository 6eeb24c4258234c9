import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { FormSheet } from './form-sheet.ts'
import { writeForm } from './write-form.ts'

const note = { title: 'Nilai', text: 'Isi 1 sampai 5.' }
const form: FormSheet = {
  name: 'Isian',
  widths: [20, 8],
  frozen: { rows: 1, columns: 1 },
  rows: [
    [
      { look: 'heading', content: { text: '=1+1' } },
      { look: 'heading', content: { text: 'Nilai' } },
    ],
    [{ look: 'cell', content: { text: 'Buka', link: 'https://undagi.test/1' } }, { look: 'input' }],
    [null, { look: 'result', decimals: 2, content: { formula: 'B2*2', result: 0 } }],
  ],
  inputs: [{ cells: ['B2'], whole: true, min: 1, max: 5, prompt: note, refusal: note }],
}

test('a form calculates where it has a formula, and nowhere else', async () => {
  const { sheets } = await readXlsx(await writeForm('Uji', [form]), { readStyles: true })

  const formulas = [...(sheets[0]?.cells ?? [])].flatMap(([spot, { formula }]) =>
    formula ? [[spot, formula]] : [],
  )
  expect(formulas).toEqual([['2,1', 'B2*2']])
  expect(sheets[0]?.rows[0]).toEqual(['=1+1', 'Nilai'])
})

test('only an input is open, and says what it takes', async () => {
  const { sheets } = await readXlsx(await writeForm('Uji', [form]), { readStyles: true })

  expect(sheets[0]?.cells?.get('1,1')?.style?.protection).toMatchObject({ locked: false })
  expect(sheets[0]).toMatchObject({
    protection: { sheet: true },
    dataValidations: [{ type: 'whole', formula1: '1', formula2: '5', range: 'B2', errorMessage: note.text }],
  })
})

test('the same form gives the same bytes', async () => {
  expect(await writeForm('Uji', [form])).toEqual(await writeForm('Uji', [form]))
})
