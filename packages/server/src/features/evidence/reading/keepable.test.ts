import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepable } from './keepable.ts'

test('whatever a document brought can be kept: no zero byte, no half character, and all else as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const kept = JSON.stringify(keepable({ value, text }))
      expect(kept).not.toContain('\\u0000')
      expect(kept.isWellFormed()).toBe(true)
    }),
  )
  expect(keepable({ reason: 'A\0B', page: 3, list: ['\ud800', null] })).toEqual({
    ...{ reason: 'A\u{fffd}B', page: 3, list: ['\u{fffd}', null] },
  })
})
