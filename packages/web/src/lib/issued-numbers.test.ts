import { expect, test } from 'vitest'
import { isOtherThan, letterOf, newestOf, otherWithNumber } from './issued-numbers.ts'

const first = {
  ...{ kind: 'self_assessment_record' as const, version: 1, number: '047/BA/SPBE/2026' },
  day: '2026-04-20',
}
const second = { ...first, version: 2, number: '049/BA/SPBE/2026', day: '2026-04-22' }
const consent = { ...first, kind: 'publication_consent' as const, number: '048/SPBE/2026' }

test('what is sent begins with number and day of the newest version that was issued', () => {
  const newest = newestOf('self_assessment_record', [first, second, consent])

  expect(letterOf(newest)).toEqual({ number: '049/BA/SPBE/2026', date: '2026-04-22' })
})

test('where nothing was issued here number and day are for people to write', () => {
  expect(letterOf(newestOf('publication_consent', [first, second]))).toEqual({ number: '', date: '' })
})

test.each([
  ['another number', { number: '999/SALAH/2026', date: '2026-04-22' }, true],
  ['another day', { number: '049/BA/SPBE/2026', date: '2026-04-21' }, true],
  ['an older version', letterOf(first), true],
  ['the same', letterOf(second), false],
  ['the same, written otherwise', { number: ' 049/ba/spbe / 2026', date: '2026-04-22' }, false],
  ['nothing yet', { number: ' ', date: '' }, false],
] as const)(
  'whoever writes %s than what was issued here is told so where it differs: %j',
  (_, typed, isOther) => {
    expect(isOtherThan(second, typed)).toBe(isOther)
  },
)

test('a number that another paper bears is known, with the paper; a new version may keep its own', () => {
  const issued = [first, second, consent]

  expect(otherWithNumber({ kind: 'publication_consent', number: '049/BA/spbe/2026 ' }, issued)).toBe(second)
  expect(otherWithNumber({ kind: 'self_assessment_record', number: first.number }, issued)).toBeUndefined()
  expect(otherWithNumber({ kind: 'publication_consent', number: '050/SPBE/2026' }, issued)).toBeUndefined()
})
