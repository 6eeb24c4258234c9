import { expect, test } from 'vitest'
import { parseSituation } from '../situation-file/parse-situation.ts'
import { type Change, problemsAfter } from '../testing/faulty-toy.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'

const P1 = 'aspects/P1.yaml'
const messages = (...changes: readonly Change[]) => problemsAfter(...changes).map(({ message }) => message)

function situationMessages(text: string): readonly string[] {
  const head = 'title: Contoh\nyear: 2024\nassessedOn: 2024-09-15\n'
  const parsed = parseSituation({ path: 'x.yaml', text: head + text }, readInstrument('spbe-2020'))
  return parsed.ok ? [] : parsed.issues.map(({ message }) => message)
}

test('an item of a list is called by its place', () => {
  expect(situationMessages('documents: [perwali]\n')).toEqual([
    '"documents, isi ke-1" harus berupa bagian dengan kunci, bukan "perwali".',
  ])
})

test('of a long list of words the nearest three are offered', () => {
  const document =
    '{ id: a, title: Berita acara, kinds: [review_minute], offeredFor: ["1"], status: documented }'
  const [message] = situationMessages(`documents: [${document}]\n`)

  expect(message).toMatch(
    /^"review_minute" tidak dikenal untuk "kinds, isi ke-1"\. Yang terdekat dari \d+ pilihan: "review_minutes", /,
  )
  expect(message?.match(/"/g)).toHaveLength(10)
})

test('a part that is missing is told with the code of what it is missing in', () => {
  const ofFloor = 'rule: { kind: floor }\n            source: { document: toy, at: Indikator 1 }'
  const level = '      "2":\n        meaning: Aturan sudah'

  expect(messages([P1, ofFloor, 'rule: { kind: floor }'])).toEqual([
    '"source" belum ada di bagian ini (1.1.a). Tambahkan.',
  ])
  expect(messages([P1, level, level.replace('"2"', '"9"')])).toContain(
    'Tingkat 2 indikator 1 belum ada. Tambahkan.',
  )
})

test('a decimal comma is told as such', () => {
  expect(messages([P1, 'weight: "10/3"', 'weight: "3,3"'])).toEqual([
    '"3,3" tidak sesuai untuk "weight". Pakai titik, bukan koma: "3.3".',
  ])
})
