import { expect, test } from 'vitest'
import { suggestEnd } from './suggest-end.ts'

const now = '2026-03-02T02:00:00.000Z'

test.each([
  ['a week, where nothing presses', null, '2026-03-09'],
  ['the deadline, where it comes sooner', '2026-03-05T09:00:00.000Z', '2026-03-05'],
  ['a week, where the deadline is later', '2026-06-05T09:00:00.000Z', '2026-03-09'],
  ['a week, where the deadline has passed', '2026-03-01T09:00:00.000Z', '2026-03-09'],
])('help is asked for until %s', (_, deadline, day) => {
  expect(suggestEnd(now, deadline, 'Asia/Jakarta')).toBe(day)
})
