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
