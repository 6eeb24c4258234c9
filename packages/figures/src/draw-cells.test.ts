import { describe, expect, it } from 'vitest'
import { drawCell, drawCells } from './draw-cells.ts'
import { paperPalette } from './palette.ts'
import { fillOf, numberAt, overlapping, rectsOf, textBoxesOf } from './testing/read-figure.ts'
import { toSvgMarkup } from './to-svg-markup.ts'

const cells = [3, 3, 4, 3, 3, 3, 2, 3, 2, 5].map((level) => ({ digit: String(level), level }))

describe('the cells of the indicators', () => {
  it('are drawn the same as before', async () => {
    const row = drawCells({ cells, width: 280, label: 'Kebijakan', palette: paperPalette })

    await expect(toSvgMarkup(row)).toMatchFileSnapshot('golden/cells.svg')
  })

  it('break into a second row where the width ends', () => {
    const row = drawCells({ cells, width: 150, label: null, palette: paperPalette })

    expect(numberAt(row.attrs, 'height')).toBe(26 + 2 + 26)
    expect(overlapping(textBoxesOf(row))).toEqual([])
  })

  it('show a missing rating as an empty frame with a dash, without a level colour', () => {
    const cell = drawCell({ digit: null, level: 1, label: null, palette: paperPalette })

    expect(fillOf(rectsOf(cell)[0])).toBe('none')
    expect(textBoxesOf(cell).map(({ text }) => text)).toEqual(['–'])
  })

  it('grow with a decimal value', () => {
    const cell = drawCell({ digit: '3,75', level: 4, label: null, palette: paperPalette })

    expect(numberAt(cell.attrs, 'width')).toBeGreaterThan(26)
  })
})
