import { expect, test } from 'vitest'
import { csvLine } from './csv-line.ts'

test('cells are quoted only where the format asks for it', () => {
  expect(csvLine(['Kota A', 'Kab. "B", C', ' D', ''])).toBe('Kota A,"Kab. ""B"", C"," D",\r\n')
})
