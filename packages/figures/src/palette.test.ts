import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paintOfLevel, paperPalette, screenPalette } from './palette.ts'

const tokens = readFileSync(new URL('../../web/src/ui/tokens.css', import.meta.url), 'utf8')
/** The first block is the light scale. */
const lightValue = (variable: string) =>
  new RegExp(`${variable.slice('var('.length, -1)}: (#[0-9a-f]{6});`).exec(tokens)?.[1]

describe('the colours of paper', () => {
  it.each(['sunken', 'line', 'line2', 'text', 'text2', 'text3', 'link', 'step', 'stepLine'] as const)(
    'are the light tokens of the screen: %s',
    (name) => {
      expect(paperPalette[name]).toBe(lightValue(screenPalette[name]))
    },
  )

  it('are the light level scale of the screen', () => {
    for (const [i, paint] of screenPalette.levels.entries()) {
      expect(paperPalette.levels[i]).toEqual({
        fill: lightValue(paint.fill),
        on: lightValue(paint.on),
        edge: lightValue(paint.edge),
      })
    }
  })
})

describe('the colour of a level', () => {
  it('is that of an untaken step for level 0, and of the highest level above the scale', () => {
    expect(paintOfLevel(paperPalette, 0).fill).toBe(paperPalette.step)
    expect(paintOfLevel(paperPalette, 7)).toBe(paperPalette.levels[4])
  })
})
