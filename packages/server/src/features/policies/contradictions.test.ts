import { expect, test } from 'vitest'
import { findContradictions } from './contradictions.ts'

const registered = { isEnacted: true, number: '12 Tahun 2024', enactedOn: '2024-03-14' }
const found = { status: 'enacted', number: '12', year: 2024, date: '2024-03-14' } as const
const kindsOf = (...given: Parameters<typeof findContradictions>) =>
  findContradictions(...given).map(({ kind }) => kind)

test('a text that says the same in its own way contradicts nothing', () => {
  expect(kindsOf(registered, found)).toEqual([])
  expect(kindsOf({ ...registered, number: 'Nomor 12 TAHUN 2024' }, found)).toEqual([])
  expect(
    kindsOf({ ...registered, number: '188.45/41/2019' }, { ...found, number: '188.45/41/2019', year: 2019 }),
  ).toEqual([])
})

test('an enacted policy whose text is a draft, bears another number or another day is told', () => {
  const other = { status: 'draft', number: '13', year: 2024, date: '2024-03-15' } as const
  expect(findContradictions(registered, other)).toEqual([
    { kind: 'text_is_draft', registered: null, found: null },
    { kind: 'number_differs', registered: '12 Tahun 2024', found: '13 Tahun 2024' },
    { kind: 'date_differs', registered: '2024-03-14', found: '2024-03-15' },
  ])
})

test('what was not found, and the text of a draft, contradict nothing', () => {
  const nothing = { status: 'cannot_tell', number: null, year: null, date: null } as const
  expect(kindsOf(registered, nothing)).toEqual([])
  expect(kindsOf({ ...registered, isEnacted: false }, { ...found, status: 'draft' })).toEqual([])
})
