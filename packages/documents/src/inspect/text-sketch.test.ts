import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likenessOf, TextSketch } from './text-sketch.ts'

function sketchOf(words: readonly string[]): Uint32Array {
  const sketch = new TextSketch()
  for (const word of words) sketch.add(word)
  return sketch.end()
}

const numbered = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `kata${first + index}`)

describe('how alike two sketches are', () => {
  test('is the same both ways round, whole with itself, and never outside of nothing and whole', () => {
    const words = fc.array(fc.string(), { maxLength: 60 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [sketchOf(one), sketchOf(other)]
        expect(likenessOf(a, a)).toBe(1)
        expect(likenessOf(a, b)).toBe(likenessOf(b, a))
        expect(likenessOf(a, b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('estimates the share of the runs that stand in both', () => {
    for (const common of [0, 250, 500, 750, 900]) {
      const one = sketchOf([...numbered(0, common), ...numbered(10_000, 1_000 - common)])
      const other = sketchOf([...numbered(0, common), ...numbered(20_000, 1_000 - common)])

      expect(Math.abs(likenessOf(one, other) - common / (2_000 - common)), String(common)).toBeLessThan(0.15)
    }
  })
})
