import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessorDrift, driftWindows, leastForDrift, type SettledRating } from './assessor-drift.ts'

const quarters = driftWindows('2026-01-01', { months: 3, count: 4 })

const times = (count: number, rating: Omit<SettledRating, 'assessorId'>): readonly SettledRating[] =>
  Array.from({ length: count }, () => ({ assessorId: 'nurul', ...rating }))

test('windows follow each other without a gap, also from the end of a month', () => {
  expect(driftWindows('2025-12-31', { months: 2, count: 2 })).toEqual([
    { from: '2025-12-31', before: '2026-02-28' },
    { from: '2026-02-28', before: '2026-04-30' },
  ])
})

test('an assessor who gives half a level too much in spring and is right in summer drifted by half a level down', () => {
  const [drift] = assessorDrift(
    [
      ...times(5, { on: '2026-04-01', value: '3', settled: '2' }),
      ...times(5, { on: '2026-06-30', value: '2', settled: '2' }),
      ...times(10, { on: '2026-07-01', value: '2.5', settled: '2.5' }),
    ],
    quarters,
  )

  expect(drift?.windows.slice(1, 3)).toMatchObject([
    { count: 10, mean: { exact: '1/2', rounded: '0.50' }, moved: null },
    { count: 10, mean: { exact: '0' }, moved: '-1/2' },
  ])
})

test('of fewer values than the least nothing is said, and the next window is held against the last that says something', () => {
  const [drift] = assessorDrift(
    [
      ...times(10, { on: '2026-01-01', value: '1', settled: '2' }),
      ...times(leastForDrift - 1, { on: '2026-04-01', value: '5', settled: '1' }),
      ...times(10, { on: '2026-09-30', value: '3', settled: '2' }),
    ],
    quarters,
  )

  expect(drift?.windows.map(({ count, mean, moved }) => [count, mean?.exact ?? null, moved])).toEqual([
    [10, '-1', null],
    [9, null, null],
    [10, '1', '2'],
    [0, null, null],
  ])
})

test('who always gives what is settled on drifts nowhere, and values in no window count nowhere', () => {
  const anyRating = fc.record({
    assessorId: fc.constantFrom('a', 'b'),
    on: fc.constantFrom('2025-12-31', '2026-01-01', '2026-05-05', '2027-01-01'),
    value: fc.constantFrom('1', '2.25', '5'),
  })
  fc.assert(
    fc.property(fc.array(anyRating), (ratings) => {
      const drifts = assessorDrift(
        ratings.map((each) => ({ ...each, settled: each.value })),
        quarters,
        1,
      )
      const windows = drifts.flatMap((drift) => drift.windows)
      const inside = ratings.filter(({ on }) => on.startsWith('2026'))
      expect(windows.reduce((sum, { count }) => sum + count, 0)).toBe(inside.length)
      for (const { mean } of windows) expect(mean?.exact ?? '0').toBe('0')
    }),
  )
})
