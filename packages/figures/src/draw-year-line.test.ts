import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawYearLine } from './draw-year-line.ts'
import { paperPalette } from './palette.ts'
import { elementsOf, numberAt, overlapping, textBoxesOf } from './testing/read-figure.ts'
import { scale, spbeBands } from './testing/spbe-bands.ts'
import { toSvgMarkup } from './to-svg-markup.ts'
import type { Era, YearPoint } from './year-slots.ts'

const now: Era = {
  name: '47 indikator',
  points: [
    { year: 2021, value: 2.44, text: '2,44' },
    { year: 2022, value: 3.0455, text: '3,05' },
  ],
}
const before: Era = { name: '35 indikator', points: [{ year: 2018, value: 2.64, text: '2,64' }] }
const goal = { year: 2023, value: 3.2, text: '3,20' }

const draw = (width: number, eras: readonly Era[], target: YearPoint | null = goal) =>
  drawYearLine({
    width,
    scale,
    bands: spbeBands,
    eras,
    target,
    breakText: 'tidak sebanding',
    label: 'Indeks per tahun',
    palette: paperPalette,
  })

const texts = (width: number, eras: readonly Era[], target: YearPoint | null = goal) =>
  textBoxesOf(draw(width, eras, target)).map(({ text }) => text)
const paths = (eras: readonly Era[]) => elementsOf(draw(748, eras)).filter(({ tag }) => tag === 'path')

const value = fc.integer({ min: 0, max: 520 }).map((hundredths) => hundredths / 100)
const toPoint = (year: number) => (own: number) => ({
  year,
  value: own,
  text: own.toFixed(2).replace('.', ','),
})
const history = fc.array(value, { minLength: 1, maxLength: 14 }).chain((values) => {
  const points = values.map((own, i) => toPoint(2012 + i)(own))
  return fc.record({
    eras: fc.nat({ max: points.length - 1 }).map((cut) =>
      cut === 0
        ? [{ name: '47 indikator', points }]
        : [
            { name: '35 indikator', points: points.slice(0, cut) },
            { name: '47 indikator', points: points.slice(cut) },
          ],
    ),
    target: fc.option(
      fc
        .tuple(fc.constantFrom(0, 1), value)
        .map(([later, own]) => toPoint(2011 + points.length + later)(own)),
    ),
  })
})

describe('the years as a line', () => {
  it.each([
    ['wide', 748],
    ['narrow', 326],
  ])('are drawn the same as before: %s', async (name, width) => {
    await expect(toSvgMarkup(draw(width, [before, now]))).toMatchFileSnapshot(`golden/year-line-${name}.svg`)
  })

  it('joins the years of one edition, and never two editions', () => {
    expect(paths([now])).toHaveLength(1)
    expect(paths([before, now])).toHaveLength(1)
    expect(texts(748, [before, now])).toEqual(expect.arrayContaining(['35 indikator', '47 indikator']))
    expect(texts(748, [before, now]).join(' ')).toContain('tidak sebanding')
  })

  it('says nothing about editions where there is only one', () => {
    expect(texts(748, [now])).not.toContain('47 indikator')
    expect(texts(748, [now])).not.toContain('tidak sebanding')
  })

  it('dashes the way to the target, also to one of the same year', () => {
    const dashes = (target: YearPoint | null) =>
      elementsOf(draw(748, [now], target)).filter(({ attrs }) => 'stroke-dasharray' in attrs).length

    expect([goal, { ...goal, year: 2022 }, null].map(dashes)).toEqual([1, 1, 0])
    expect(texts(748, [now], { ...goal, year: 2022 })).toEqual(expect.arrayContaining(['3,05', '3,20']))
  })

  it('draws a target before there is any result', () => {
    expect(texts(326, [])).toContain('3,20')
  })

  it('keeps all labels apart for any history', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 280, max: 1000 }), ({ eras, target }, width) => {
        expect(overlapping(textBoxesOf(draw(width, eras, target)))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every point inside the frame', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 280, max: 1000 }), ({ eras, target }, width) => {
        const figure = draw(width, eras, target)
        for (const { attrs } of elementsOf(figure).filter(({ tag }) => tag === 'circle')) {
          expect(numberAt(attrs, 'cx')).toBeGreaterThan(0)
          expect(numberAt(attrs, 'cx')).toBeLessThan(width)
          expect(numberAt(attrs, 'cy')).toBeLessThan(numberAt(figure.attrs, 'height'))
          expect(numberAt(attrs, 'cy')).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
