import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ensureTargetOnScale } from './usecases/ensure-target-on-scale.ts'

const scale = { min: 1, max: 5, values: 'integer', source: { document: 'toy', at: '1' } } as const

test('a target is on the scale of the edition, to the last hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (hundredths) => {
      const target = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
      const check = () => ensureTargetOnScale(target, { scale })
      if (hundredths >= 100 && hundredths <= 500) expect(check).not.toThrow()
      else expect(check).toThrow('di luar skala')
    }),
  )
})
