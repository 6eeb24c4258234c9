import { expect, test } from 'vitest'
import { repairsFor } from './repairs-for.ts'

const asked: Parameters<typeof repairsFor>[0][number] = {
  offerId: 'a',
  itemId: 'i',
  title: 'SK Tim',
  indicatorCode: '37',
  isConcerned: true,
  awaitsMending: true,
  state: 'repair_asked',
  verdict: {
    id: 'v',
    verdict: 'repair_asked',
    reason: 'Halaman tanda tangan belum ada.',
    revision: 1,
    authorName: 'Dedi',
    authorRole: 'internal_assessor',
    judgedAt: '2024-03-01T00:00:00Z',
  },
}

test('a person is told what of theirs is to be repaired or was refused, where and why', () => {
  expect(repairsFor([asked])).toEqual([
    {
      ...{ offerId: 'a', itemId: 'i', title: 'SK Tim', indicatorCode: '37', state: 'repair_asked' },
      reason: 'Halaman tanda tangan belum ada.',
    },
  ])
  expect(repairsFor([{ ...asked, state: 'refused' }])).toMatchObject([{ offerId: 'a', state: 'refused' }])
})

test('nobody is asked to repair what would not be looked at again', () => {
  expect(repairsFor([{ ...asked, awaitsMending: false }])).toEqual([])
  expect(repairsFor([{ ...asked, state: 'refused', awaitsMending: false }])).toEqual([])
})

test('nobody is asked to repair what a colleague brought, what waits again, or what is accepted', () => {
  expect(
    repairsFor([
      { ...asked, isConcerned: false },
      { ...asked, state: 'revised' },
      { ...asked, state: 'accepted' },
      { ...asked, state: 'waiting', verdict: null },
    ]),
  ).toEqual([])
})
