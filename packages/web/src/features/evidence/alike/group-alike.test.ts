import { expect, test } from 'vitest'
import type { AlikeEvidence } from '../../../lib/api/contract.ts'
import { groupAlike } from './group-alike.ts'
import { titleAndYear } from './title-and-year.ts'

const one = (title: string, overrides: Partial<AlikeEvidence> = {}): AlikeEvidence => ({
  ...{
    itemId: 'ini',
    sha256: 'a',
    kind: 'year_changed',
    share: 100,
    byYear: 'later',
    isLater: true,
    foundAt: null,
  },
  other: {
    ...{ itemId: title, title, number: null, year: 2021, fileName: '', isRestricted: false, places: [] },
  },
  ...overrides,
})

test('documents of which the same is to be said stand in one sentence; those that are nearly the same have each their own', () => {
  const groups = groupAlike([
    one('A'),
    one('B'),
    one('C', { byYear: null }),
    one('D', { kind: 'similar', share: 92 }),
    one('E', { kind: 'similar', share: 92 }),
  ])

  expect(groups.map((group) => group.map(({ other }) => other.title))).toEqual([
    ['A', 'B'],
    ['C'],
    ['D'],
    ['E'],
  ])
})

test('a year stands behind a title only where the title does not say it', () => {
  expect(titleAndYear({ title: 'Laporan', year: 2021 })).toBe('Laporan (2021)')
  expect(titleAndYear({ title: 'Laporan 2021', year: 2021 })).toBe('Laporan 2021')
  expect(titleAndYear({ title: 'Laporan', year: null })).toBe('Laporan')
})
