import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawStaircase, type StaircaseSize } from './draw-staircase.ts'
import { paperPalette } from './palette.ts'
import { fillOf, numberAt, rectsOf } from './testing/read-figure.ts'
import { toSvgMarkup } from './to-svg-markup.ts'

const size = fc.constantFrom<StaircaseSize>('small', 'medium', 'wide')
const draw = (value: number | null, own: StaircaseSize = 'medium', showNext = false) =>
  drawStaircase({ value, level: 3, size: own, showNext, label: null, palette: paperPalette })

const baik = paperPalette.levels[2]
const filledSteps = (value: number | null, own: StaircaseSize) =>
  rectsOf(draw(value, own)).filter((rect) => fillOf(rect) === baik?.fill || fillOf(rect) === baik?.edge)

describe('the staircase', () => {
  it.each([
    ['small', 3, true],
    ['medium', 3.1, false],
    ['wide', 2.6, false],
  ] as const)('is drawn the same as before: %s at %d', async (own, value, showNext) => {
    await expect(toSvgMarkup(draw(value, own, showNext))).toMatchFileSnapshot(`golden/staircase-${own}.svg`)
  })

  it('fills one step per whole level, and begins the next one for a part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), size, (hundredths, own) => {
        expect(filledSteps(hundredths / 100, own)).toHaveLength(Math.ceil(hundredths / 100))
      }),
    )
  })

  it('fills a part of a step in proportion', () => {
    const full = numberAt(filledSteps(4, 'wide')[3]?.attrs, 'width')
    const half = numberAt(filledSteps(3.5, 'wide')[3]?.attrs, 'width')

    expect(Math.abs(half + 1 - (full + 1) / 2)).toBeLessThan(0.01)
  })

  it('fills nothing while there is no rating', () => {
    expect(filledSteps(null, 'small')).toEqual([])
  })

  it('outlines the next step of a whole level, and none on the top', () => {
    const outlined = (value: number | null) =>
      rectsOf(draw(value, 'small', true)).filter((rect) => fillOf(rect) === 'none').length

    expect([null, 1, 4, 5].map(outlined)).toEqual([1, 1, 1, 0])
  })

  it('stays inside its box', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 7, noNaN: true }), size, (value, own) => {
        const figure = draw(value, own, true)
        for (const { attrs } of rectsOf(figure)) {
          expect(numberAt(attrs, 'x') + numberAt(attrs, 'width')).toBeLessThanOrEqual(
            numberAt(figure.attrs, 'width'),
          )
          expect(numberAt(attrs, 'y')).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
