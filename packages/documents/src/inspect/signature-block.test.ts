import { expect, test } from 'vitest'
import { readSignatory } from './signature-block.ts'

test.each([
  ['1 MADE CONTOH', 'I MADE CONTOH'],
  ['| Wayan Sudira, S.Kom.', 'I Wayan Sudira, S.Kom.'],
  ['l Gusti Ayu Contoh', 'I Gusti Ayu Contoh'],
])('a name that recognition begins with a stroke, %s, is read', (written, name) => {
  const { signatory } = readSignatory(['WALI KOTA CONTOH,', 'ttd', written], 1)

  expect(signatory).toMatchObject({ state: 'filled', value: name })
})

test('a numbered row below an office is nobody’s name', () => {
  const { signatory } = readSignatory(['WALI KOTA CONTOH,', 'ttd', '1 KEPALA DINAS KOMUNIKASI'], 1)

  expect(signatory.state).not.toBe('filled')
})

test.each([
  [['1 Made Contoh', '2 Wayan Contoh']],
  [
    [
      '| Made Contoh, S.Kom.',
      'NIP 19800101 200501 1 001',
      '2 Ketut Contoh, S.H.',
      'NIP 19810101 200501 1 002',
    ],
  ],
])('the first of a list of people below an office signed nothing: %j', (list) => {
  const { signatory } = readSignatory(['WALI KOTA CONTOH,', ...list], 1)

  expect(signatory.state).not.toBe('filled')
})

test('whoever gets a copy makes no list of the name above', () => {
  const copies = ['Tembusan:', '1. Gubernur Contoh', '2. Inspektur Kota Contoh']
  const { signatory } = readSignatory(['WALI KOTA CONTOH,', 'ttd', '1 MADE CONTOH', ...copies], 1)

  expect(signatory).toMatchObject({ state: 'filled', value: 'I MADE CONTOH' })
})
