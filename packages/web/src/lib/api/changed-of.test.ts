import { expect, test } from 'vitest'
import { changedOf } from './changed-of.ts'

test('an event names its indicator; one of the whole, or one that is not understood, means everything', () => {
  expect(changedOf('{"type":"draft_changed","indicatorCode":"18","field":"facts"}')).toEqual({
    indicator: '18',
  })
  expect(changedOf('{"type":"indicator_judged","indicatorCode":"18"}')).toEqual({ judged: '18' })
  expect(changedOf('{"type":"assessment_changed","indicatorCode":null}')).toBe('everything')
  expect(changedOf('{"type":"much_changed","indicatorCode":null}')).toBe('much')
  for (const data of ['', '{', '[]', 'null', '{}', '{"indicatorCode":7}'])
    expect(changedOf(data)).toBe('everything')
})
