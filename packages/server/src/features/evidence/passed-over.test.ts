import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPassedOver } from './passed-over.ts'

const files = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 60 })

test('however many files cannot be dealt with, every other one has its turn', () => {
  fc.assert(
    fc.property(files, fc.nat(8), (numbers, extra) => {
      const most = 1 + extra
      const keys = numbers.map((number) => ({ institutionId: 'here', sha256: String(number) }))
      const broken = new Set(keys.filter((_, index) => index % 3 !== 0).map(({ sha256 }) => sha256))
      const settled = new Set<string>()
      const passedOver = createPassedOver()
      for (let look = 0; look < keys.length + 1; look += 1) {
        const waiting = keys.filter(({ sha256 }) => !settled.has(sha256)).slice(0, most + passedOver.count)
        for (const key of passedOver.without(waiting)) {
          if (broken.has(key.sha256)) passedOver.add(key)
          else settled.add(key.sha256)
        }
      }
      expect(settled.size).toBe(keys.length - broken.size)
    }),
  )
})

test('what was passed over is tried again once nothing else is left', () => {
  const passedOver = createPassedOver()
  const key = { institutionId: 'here', sha256: 'a' }
  passedOver.add(key)
  expect(passedOver.without([key])).toEqual([])
  expect(passedOver.without([key])).toEqual([key])
})
