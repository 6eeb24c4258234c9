import { expect, test } from 'vitest'
import { openSpots } from './open-spots.ts'

const edition = { id: 'spbe-2020', revision: 2, sha256: 'a'.repeat(64) }
const place = { part: 'criterion', indicatorCode: '1', level: null, criterionCode: '1.2.a' } as const
const open = { ...place, edition, status: 'open' } as const

test('a suggestion is told at its place while it waits, in the edition of which it speaks', () => {
  expect(openSpots([open], edition)).toEqual([{ part: 'criterion', indicator: '1', criterion: '1.2.a' }])
  expect(openSpots([{ ...place, edition, status: 'withdrawn' }], edition)).toEqual([])
  expect(openSpots([open], { ...edition, revision: 1 })).toEqual([])
})
