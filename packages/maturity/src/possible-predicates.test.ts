import { expect, test } from 'vitest'
import { createPossiblePredicates } from './possible-predicates.ts'
import { readPublishedTable } from './testing/golden-file.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const table = readPublishedTable('spbe-2020/golden/published-2023.yaml')
const possible = createPossiblePredicates(readInstrument(table.instrument))
const rows = table.rows.map((row) => {
  const { D1 = null, D2 = null, D3 = null, D4 = null } = row
  return {
    instansi: row.instansi ?? '',
    printed: row.predikat ?? '',
    names: possible({ groups: { D1, D2, D3, D4 }, index: row.indeks ?? null }),
  }
})

test('of 621 published rows, only those known to lie on a boundary leave their predicate open', () => {
  const known = table.known.filter(({ kind }) => kind.startsWith('boundary')).map(({ instansi }) => instansi)

  expect(
    rows
      .filter(({ names }) => names.length > 1)
      .map(({ instansi }) => instansi)
      .toSorted(),
  ).toEqual(known.toSorted())
  expect(rows.find(({ instansi }) => instansi === 'Pemerintah Kab. Boven Digoel')?.names).toEqual([
    'Kurang',
    'Cukup',
  ])
})

test('the printed predicate is always among the possible ones', () => {
  expect(rows.filter(({ names, printed }) => !names.includes(printed))).toEqual([])
})

test('nothing printed, nothing possible', () => {
  expect(possible({ groups: {}, index: null })).toEqual([])
})
