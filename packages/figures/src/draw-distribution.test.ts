import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Distribution, drawDistribution } from './draw-distribution.ts'
import { paperPalette } from './palette.ts'
import { elementsOf, numberAt, overlapping, rectsOf, textBoxesOf } from './testing/read-figure.ts'
import { scale, spbeBands } from './testing/spbe-bands.ts'
import { toSvgMarkup } from './to-svg-markup.ts'

/** Tenths of the scale with as many institutions as given. */
const barsOf = (counts: readonly number[]) =>
  counts.map((count, step) => ({ from: (10 + step) / 10, to: (11 + step) / 10, count }))

const hill = barsOf(
  Array.from({ length: 40 }, (_, step) => Math.round(60 * Math.exp(-((step - 14) ** 2) / 60))),
)

const draw = (parts: Partial<Distribution> = {}) =>
  drawDistribution({
    ...{ width: 720, scale, bands: spbeBands, bars: hill, label: 'Sebaran indeks', palette: paperPalette },
    marks: [{ kind: 'own', value: 3.75, text: 'Anda 3,75' }],
    ...parts,
  })

const counts = fc.array(fc.nat({ max: 200 }), { minLength: 40, maxLength: 40 })
const marks = fc.array(
  fc.record({
    kind: fc.constantFrom('own' as const, 'other' as const),
    value: fc.integer({ min: 0, max: 600 }).map((hundredths) => hundredths / 100),
    text: fc.constantFrom('Anda 3,75', 'penilaian mandiri 2022: 3,05'),
  }),
  { maxLength: 2 },
)

describe('a distribution', () => {
  it.each([
    ['wide', 720],
    ['narrow', 288],
  ])('is drawn the same as before: %s', async (name, width) => {
    await expect(toSvgMarkup(draw({ width }))).toMatchFileSnapshot(`golden/distribution-${name}.svg`)
  })

  it('gives each step a bar as high as its count, none to an empty one', () => {
    const figure = draw({ bars: barsOf([4, 0, 8]), marks: [] })
    const [four, eight] = rectsOf(figure)
      .slice(0, 2)
      .map(({ attrs }) => numberAt(attrs, 'height'))

    expect(eight).toBe(2 * (four ?? 0))
    expect(rectsOf(figure)).toHaveLength(2 + spbeBands.length)
  })

  it('writes no name across the stem of the mark above it', () => {
    const own = { kind: 'own' as const, value: 3.75, text: 'terbitan 3,75' }
    const other = { kind: 'other' as const, value: 3.63, text: 'penilaian mandiri 2025: 3,63' }
    const figure = draw({ marks: [own, other] })
    const stem = elementsOf(figure).find(({ attrs }) => attrs.stroke === paperPalette.text)
    const box = textBoxesOf(figure).find(({ text }) => text === other.text)
    if (stem === undefined || box === undefined) throw new Error('both are drawn')
    const x = numberAt(stem.attrs, 'x1')

    expect(x < box.left || x > box.right).toBe(true)
  })

  it('names the predicates and where they begin, also without colours', () => {
    const texts = textBoxesOf(draw()).map(({ text }) => text)

    expect(texts).toEqual(expect.arrayContaining(['Kurang', 'Cukup', 'Baik', 'Sangat Baik', '1,8', '3,5']))
  })

  it('tells a value of another source from one of the table without colour', () => {
    const dashed = (kind: 'own' | 'other') =>
      elementsOf(draw({ marks: [{ kind, value: 3, text: 'x' }] })).filter(
        ({ attrs }) => attrs['stroke-dasharray'] === '4 3',
      ).length

    expect([dashed('own'), dashed('other')]).toEqual([0, 1])
  })

  it('keeps all labels apart and inside, for any counts and marks', () => {
    fc.assert(
      fc.property(counts, marks, fc.integer({ min: 260, max: 1000 }), (each, some, width) => {
        const figure = draw({ bars: barsOf(each), marks: some, width })
        const boxes = textBoxesOf(figure)

        expect(overlapping(boxes)).toEqual([])
        for (const { left, right, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(-0.1)
          expect(right).toBeLessThanOrEqual(width + 0.1)
          expect(bottom).toBeLessThanOrEqual(numberAt(figure.attrs, 'height'))
        }
      }),
      { numRuns: 300 },
    )
  })
})
