import fc from 'fast-check'
import { expect, test } from 'vitest'
import { versionOf } from './version-of.ts'

const seen = fc.array(fc.option(fc.string({ maxLength: 5 })), { maxLength: 4 })

test('the same values are the same version, other values another one', () => {
  fc.assert(
    fc.property(seen, seen, (some, others) => {
      expect(versionOf(some) === versionOf(others)).toBe(JSON.stringify(some) === JSON.stringify(others))
    }),
  )
})
