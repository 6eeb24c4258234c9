import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRadar, type RadarAxis } from './draw-radar.ts'
import { paperPalette } from './palette.ts'
import { elementsOf, numberAt, overlapping, textBoxesOf } from './testing/read-figure.ts'
import { toSvgMarkup } from './to-svg-markup.ts'

const aspects: readonly RadarAxis[] = [
  { name: 'Kebijakan Internal', value: 3.1 },
  { name: 'Perencanaan Strategis', value: 1.75 },
  { name: 'Teknologi Informasi dan Komunikasi', value: 3.25 },
  { name: 'Penyelenggara', value: 3 },
  { name: 'Penerapan Manajemen', value: 1.75 },
  { name: 'Audit TIK', value: null },
  { name: 'Administrasi Pemerintahan', value: 3.7 },
  { name: 'Layanan Publik', value: 4 },
]

const radarOf = (axes: readonly RadarAxis[], width = 460) =>
  drawRadar({ width, axes, max: 5, label: 'Nilai per aspek', palette: paperPalette })

const dotsOf = (axes: readonly RadarAxis[]) => elementsOf(radarOf(axes)).filter(({ tag }) => tag === 'circle')

describe('the radar of a result', () => {
  it('looks as it was approved', async () => {
    await expect(toSvgMarkup(radarOf(aspects))).toMatchFileSnapshot('./golden/radar.svg')
  })

  it('keeps the names at its ends apart, and within the picture', () => {
    const boxes = textBoxesOf(radarOf(aspects))

    expect(overlapping(boxes)).toEqual([])
    expect(boxes.filter(({ left, right }) => left < 0 || right > 460)).toEqual([])
  })

  it('draws the compared values dashed, and nothing where there are none', () => {
    const dashed = (axes: readonly RadarAxis[]) =>
      elementsOf(radarOf(axes)).filter(({ attrs }) => 'stroke-dasharray' in attrs)

    expect(dashed(aspects)).toEqual([])
    expect(dashed(aspects.map((axis) => ({ ...axis, compared: 2 })))).toHaveLength(1)
  })

  it('puts a higher value farther from the middle, whatever the other axes say', () => {
    const value = fc.float({ min: 0, max: 5, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 12 }), value, (others, higher) => {
        const [lower = 0] = others
        fc.pre(higher > lower + 0.05)
        const axes = others.map((each, index) => ({ name: `${index}`, value: each }))
        const raised = axes.with(0, { name: '0', value: higher })

        // The first axis points upwards.
        expect(numberAt(dotsOf(raised)[0]?.attrs, 'cy')).toBeLessThan(numberAt(dotsOf(axes)[0]?.attrs, 'cy'))
      }),
    )
  })
})
