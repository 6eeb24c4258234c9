import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRuler, type RulerMark } from './draw-ruler.ts'
import { paperPalette } from './palette.ts'
import { numberAt, overlapping, rectsOf, textBoxesOf } from './testing/read-figure.ts'
import { scale, spbeBands } from './testing/spbe-bands.ts'
import { toSvgMarkup } from './to-svg-markup.ts'

const marks: readonly RulerMark[] = [
  { kind: 'previous', value: 2.44, text: '2,44', name: '2021' },
  { kind: 'current', value: 3.0455, text: '3,05', name: '2022' },
  { kind: 'target', value: 3.2, text: '3,20', name: 'target' },
]

const ruler = (width: number, own: readonly RulerMark[] = marks) =>
  drawRuler({ width, scale, bands: spbeBands, marks: own, label: 'Mistar 1 sampai 5', palette: paperPalette })

const value = fc.double({ min: 0, max: 6, noNaN: true })
const anyMarks = fc
  .tuple(value, value, value)
  .map((values) => marks.map((mark, i) => ({ ...mark, value: values[i] ?? 0 })))
const width = fc.integer({ min: 280, max: 1200 })

describe('the ruler', () => {
  it.each([720, 328])('is drawn the same as before at %i pixels', async (pixels) => {
    await expect(toSvgMarkup(ruler(pixels))).toMatchFileSnapshot(`golden/ruler-${pixels}.svg`)
  })

  it('names the years where there is room, and only the numbers on a phone', () => {
    const words = (pixels: number) => textBoxesOf(ruler(pixels)).map(({ text }) => text)

    expect(words(720)).toEqual(expect.arrayContaining(['2021 · 2,44', '2022 · 3,05', '3,20 target']))
    expect(words(288)).toEqual(expect.arrayContaining(['2,44', '3,05', '3,20']))
  })

  it('keeps all labels apart and inside, wherever the marks stand', () => {
    fc.assert(
      fc.property(anyMarks, width, (own, pixels) => {
        const boxes = textBoxesOf(ruler(pixels, own))

        expect(overlapping(boxes)).toEqual([])
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-0.05)
          expect(box.right).toBeLessThanOrEqual(pixels + 0.05)
        }
      }),
    )
  })

  it('loses no label, even when last year, now and target are the same', () => {
    fc.assert(
      fc.property(value, width, (same, pixels) => {
        const texts = textBoxesOf(
          ruler(
            pixels,
            marks.map((mark) => ({ ...mark, value: same })),
          ),
        ).map(({ text }) => text)

        for (const mark of marks) expect(texts.some((text) => text.includes(mark.text))).toBe(true)
        for (const band of spbeBands) expect(texts.join(' ')).toContain(band.name.split(' ').at(-1))
      }),
    )
  })

  it('draws every mark on the ruler, also for an index below or above its scale', () => {
    fc.assert(
      fc.property(anyMarks, width, (own, pixels) => {
        for (const { attrs } of rectsOf(ruler(pixels, own))) {
          expect(numberAt(attrs, 'x')).toBeGreaterThanOrEqual(0)
          expect(numberAt(attrs, 'x') + numberAt(attrs, 'width')).toBeLessThanOrEqual(pixels + 0.02)
        }
      }),
    )
  })

  it('draws a ruler without any mark before something is rated', () => {
    expect(textBoxesOf(ruler(600, [])).map(({ text }) => text)).toEqual([
      'Kurang 1,0',
      'Cukup 1,8',
      'Baik 2,6',
      'Sangat Baik 3,5',
      'Memuaskan 4,2',
    ])
  })
})
