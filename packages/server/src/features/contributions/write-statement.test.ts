import { expect, test } from 'vitest'
import { writeStatement } from './write-statement.ts'

const said = {
  ...{ unitName: 'Dinas Kesehatan', authorName: 'Siti Rahmawati', day: '2022-08-09' },
  ...{ applies: true, practice: 'partly' as const, text: ' Baru di tiga puskesmas. ' },
}

test('a statement says of which unit, by whom and when it is, and then what', () => {
  expect(writeStatement(said)).toBe(
    'Dinas Kesehatan, Siti Rahmawati, 9 Agustus 2022: diterapkan sebagian. Baru di tiga puskesmas.',
  )
})

test('what does not apply is said so with its reason', () => {
  expect(writeStatement({ ...said, applies: false, practice: null, text: 'Tidak melayani langsung.' })).toBe(
    'Dinas Kesehatan, Siti Rahmawati, 9 Agustus 2022: tidak berlaku. Tidak melayani langsung.',
  )
})

test('a practice alone is a statement, and so is a text alone', () => {
  expect(writeStatement({ ...said, text: '' })).toMatch(/: diterapkan sebagian\.$/)
  expect(writeStatement({ ...said, practice: null })).toMatch(/2022: Baru di tiga puskesmas\.$/)
})
