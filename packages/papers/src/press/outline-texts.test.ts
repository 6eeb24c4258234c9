import { expect, it } from 'vitest'
import { outlineTexts } from './outline-texts.ts'

const label = (words: string, rest = '') =>
  `<svg><text x="100" y="20" font-size="10"${rest} fill="#123456">${words}</text></svg>`
const spanOf = (svg: string) => {
  const [, d = ''] = / d="([^"]*)"/.exec(svg) ?? []
  const xs = [...d.matchAll(/-?\d+(?:\.\d+)?/g)].flatMap(([number], at) =>
    at % 2 === 0 ? [Number(number)] : [],
  )
  return { from: Math.min(...xs), to: Math.max(...xs) }
}

it('the words of a figure become shapes in their colour, and no word is left that a font of the reader would draw', () => {
  const drawn = outlineTexts(label('Tata Kelola'))

  expect(drawn).toMatch(/^<svg><path fill="#123456" d="M[-\d. MLQZ]+Z"\/><\/svg>$/)
})

it('a label begins, ends or has its middle where the figure says', () => {
  const width = 55

  const start = spanOf(outlineTexts(label('Tata Kelola')))
  const middle = spanOf(outlineTexts(label('Tata Kelola', ' text-anchor="middle"')))
  const end = spanOf(outlineTexts(label('Tata Kelola', ' text-anchor="end"')))

  expect(start.from).toBeGreaterThanOrEqual(100)
  expect(start.to).toBeLessThan(100 + width)
  expect((middle.from + middle.to) / 2).toBeCloseTo(100, 0)
  expect(end.to).toBeLessThanOrEqual(100)
  expect(end.from).toBeGreaterThan(100 - width)
})

it('bold words are others, letters with accents keep them, and what was escaped is drawn as it was meant', () => {
  const plain = outlineTexts(label('e'))

  expect(outlineTexts(label('e', ' font-weight="600"'))).not.toBe(plain)
  expect(outlineTexts(label('é')).length).toBeGreaterThan(plain.length)
  expect(outlineTexts(label('&amp;'))).not.toContain('&amp;')
  expect(spanOf(outlineTexts(label('&amp;'))).to).toBeLessThan(110)
})

it('what the first font lacks comes from the other, and what no font has is drawn as such', () => {
  const missing = outlineTexts(label('\ufffd'))

  expect(outlineTexts(label('ش'))).not.toBe(missing)
  expect(outlineTexts(label('🏛'))).toBe(missing)
})
