import { describe, expect, test } from 'vitest'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { parseSituation } from './parse-situation.ts'

const spbe = readInstrument('spbe-2020')

const document = `documents:
  - id: perwali
    title: Perwali Arsitektur
    kinds: [policy]
    offeredFor: ["1"]
    status: enacted
`
const head = 'title: Contoh\nyear: 2024\nassessedOn: 2024-09-15\n'

function issuesOf(text: string) {
  const parsed = parseSituation({ path: 'contoh.yaml', text }, spbe)
  return parsed.ok ? [] : parsed.issues.map(({ line, message }) => [line, message])
}

test('a situation is read with what is not written left unknown', () => {
  const parsed = parseSituation({ path: 'contoh.yaml', text: head + document }, spbe)

  expect(parsed).toMatchObject({
    ok: true,
    facts: { year: 2024, unitsInUse: {}, documents: [{ id: 'perwali' }] },
  })
})

describe('a mistake in a situation is told at its line', () => {
  test.each([
    ['an unknown key', `${head}${document}    signed: true\n`, 10, 'Kunci "signed" tidak dikenal'],
    [
      'an unknown status',
      `${head}${document.replace('enacted', 'ditetapkan')}`,
      9,
      '"ditetapkan" tidak dikenal',
    ],
    [
      'a day that the calendar lacks',
      `${head}${document}    dated: 2023-02-29\n`,
      10,
      'Tulis tanggal sebagai',
    ],
    ['a missing day', 'title: Contoh\nyear: 2024\n', 1, '"assessedOn" belum ada'],
    ['a code without quotes', `${head}${document.replace('"1"', '1')}`, 8, 'angka dalam tanda kutip'],
    ['a code of another instrument', `${head}${document.replace('"1"', '"99"')}`, 8, 'Kode "99" tidak ada'],
    [
      'a content nobody asks for',
      `${head}${document}    contents: { referensi: present }\n`,
      10,
      'meminta "referensi"',
    ],
    [
      'a document that is not there',
      `${head}${document}    improves: lama\n`,
      10,
      'Tidak ada dokumen dengan id "lama"',
    ],
    [
      'an id used twice',
      `${head}${document}${document.split('\n').slice(1).join('\n')}`,
      10,
      'sudah dipakai',
    ],
    [
      'a level expected of no criterion',
      `${head}expect:\n  "1":\n    supported: 2\n    why: x\n    criteria:\n      1.9.z: { outcome: fulfilled }\n`,
      9,
      'Kode "1.9.z"',
    ],
    [
      'a year before the edition',
      head.replace('2024', '2016'),
      2,
      'tahun yang dikenalnya (2021 sampai 2026)',
    ],
    [
      'an expectation without reason',
      `${head}expect:\n  "1": { supported: 2 }\n`,
      5,
      '"why" belum ada di bagian ini. Tambahkan: sebutkan mengapa',
    ],
    ['broken YAML', `${head}documents: [\n`, 5, 'Inden baris ini'],
  ])('%s', (_, text, line, message) => {
    expect(issuesOf(text)).toEqual([[line, expect.stringContaining(message)]])
  })

  test('and all are told at once', () => {
    expect(issuesOf(`${head}tahun: 2024\nhari: 1\n`)).toHaveLength(2)
  })
})
