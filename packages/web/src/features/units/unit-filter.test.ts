import { expect, test } from 'vitest'
import { filterUnits, listHistory, parseUnitFilter } from './unit-filter.ts'

const unit = (name: string, endedOn: string | null = null) => ({
  ...{ id: name, name, shortName: name.slice(0, 3), functions: null, activeFrom: null, endedOn },
})
const units = [unit('Bappeda'), unit('Dinas Arsip', '2022-01-03'), unit('Dinas Sosial')]
const named = (filter: Parameters<typeof filterUnits>[1]) =>
  filterUnits(units, filter).map(({ name }) => name)

test('unasked, the list shows the units that are active', () => {
  expect(named({})).toEqual(['Bappeda', 'Dinas Sosial'])
})

test('ended units, or all, are shown when asked for', () => {
  expect(named({ keadaan: 'berakhir' })).toEqual(['Dinas Arsip'])
  expect(named({ keadaan: 'semua' })).toHaveLength(3)
})

test('a word is sought in name and short name, however it is capitalised', () => {
  expect(named({ keadaan: 'semua', cari: 'DINAS' })).toEqual(['Dinas Arsip', 'Dinas Sosial'])
  expect(named({ cari: 'bap' })).toEqual(['Bappeda'])
})

test('an address with something unknown in it shows what it would show without', () => {
  expect(parseUnitFilter({ keadaan: 'hilang', cari: ' ', lain: 1 })).toEqual({})
})

test('an undoing is told with what it undid', () => {
  const change = (kind: 'created' | 'undone', ids: readonly string[]) => ({
    ...{ sequence: 1, kind, effectiveOn: null, legalBasis: null, recordedAt: '2026-01-05T00:00:00Z' },
    ...{ actorName: null, from: [], undoes: null, undoneBy: null, undoable: false, obstacles: [] },
    into: ids.map((id) => ({ id, name: id, shortName: id })),
  })
  const changes = [change('undone', []), change('created', ['a']), change('created', ['b'])]

  expect(listHistory(changes, {})).toHaveLength(2)
  expect(listHistory(changes, { riwayat: 'a' })).toEqual([changes[1]])
})
