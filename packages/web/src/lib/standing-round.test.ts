import { expect, test } from 'vitest'
import { standingRound } from './standing-round.ts'
import { buildRound } from './testing/build-round.ts'

test('of a published round the official index and predicate stand, of any other the institution’s own', () => {
  const official = { index: { exact: '9/4', rounded: '2.25' }, predicate: 'Kurang' }

  expect(standingRound(buildRound(2023, { official }))).toMatchObject(official)
  expect(standingRound(buildRound(2024))).toMatchObject({ index: { rounded: '2.50' }, predicate: 'Cukup' })
})
