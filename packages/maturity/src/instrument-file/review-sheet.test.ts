import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indicatorsOf } from '../indicators-of.ts'
import { INSTRUMENTS, readInstrument } from '../testing/read-instrument-files.ts'

const sheet = readFileSync(join(INSTRUMENTS, '../docs/instrument-review.md'), 'utf8')
const rows = sheet.match(/^\| \d+ \| .*$/gm) ?? []
const criteria = new Map(
  indicatorsOf(readInstrument('spbe-2020')).flatMap(({ levels }) =>
    levels.flatMap((level) => level.criteria.map((criterion) => [criterion.code, criterion] as const)),
  ),
)

test('the review sheet names twenty least certain criteria, each of which is there, is marked and says why', () => {
  const codes = rows.map((row) => row.split('|')[2]?.trim() ?? '')

  expect(new Set(codes).size).toBe(20)
  for (const code of codes) {
    expect([code, criteria.get(code)?.uncertain]).toEqual([code, true])
    expect([code, criteria.get(code)?.note]).toEqual([code, expect.any(String)])
  }
})

test('what shares a doubt with them is marked too', () => {
  const also = rows.flatMap((row) => row.split('|')[3]?.match(/\d+\.\d\.[a-z]/g) ?? [])

  for (const code of also) expect([code, criteria.get(code)?.uncertain]).toEqual([code, true])
})
