import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPage } from './fit-page.ts'

const side = fc.double({ min: 0.01, max: 1e7, noNaN: true })

test('whatever size a page says it has, its picture is neither wider nor higher than what is allowed', () => {
  fc.assert(
    fc.property(side, side, fc.constantFrom(800, 1400), (widthPoints, heightPoints, widthPixels) => {
      const { width, height } = fitPage({ widthPoints, heightPoints }, widthPixels)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
      expect(width).toBeLessThanOrEqual(widthPixels)
      expect(height).toBeLessThanOrEqual(widthPixels * 4)
    }),
  )
})

test('a usual page keeps its shape', () => {
  expect(fitPage({ widthPoints: 595, heightPoints: 842 }, 800)).toEqual({ width: 800, height: 1132 })
})
