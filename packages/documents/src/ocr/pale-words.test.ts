import { describe, expect, test } from 'vitest'
import { type GreyPicture, readPgm, turnPicture, writePgm } from './grey-picture.ts'
import { keepPaleStrokes } from './pale-words.ts'

const SIDE = 100
const PAPER = 250
const PRINT = 20
const PALE = 210

function pageWith(paint: (x: number, y: number) => number | undefined): GreyPicture {
  const dots = new Uint8Array(SIDE * SIDE)
  for (const at of dots.keys()) dots[at] = paint(at % SIDE, Math.floor(at / SIDE)) ?? PAPER
  return { width: SIDE, height: SIDE, dots }
}

const dotAt = ({ width, dots }: GreyPicture, x: number, y: number) => dots[y * width + x]
const printedLines = (y: number) => (y % 10 === 0 ? PRINT : undefined)
const wideStroke = (x: number) => (x >= 40 && x < 48 ? PALE : undefined)

describe('what is laid pale over a page', () => {
  test('is kept where it is wide, and closed where print runs over it', () => {
    const strokes = keepPaleStrokes(pageWith((x, y) => printedLines(y) ?? wideStroke(x)))

    expect(strokes && [dotAt(strokes, 43, 55), dotAt(strokes, 43, 60), dotAt(strokes, 20, 60)]).toEqual([
      0, 0, 255,
    ])
  })

  test('is nothing on a page of print alone', () => {
    expect(keepPaleStrokes(pageWith((_, y) => printedLines(y)))).toBeUndefined()
  })
})

test('a picture survives being written, read and turned about', () => {
  const page = pageWith((x) => wideStroke(x))

  const read = readPgm(writePgm(page))
  const turned = turnPicture(page, 90)

  expect(read && Buffer.from(read.dots)).toEqual(Buffer.from(page.dots))
  expect(dotAt(turned, turned.width / 2, 70)).toBe(PAPER)
  expect(dotAt(turned, 80, Math.round(turned.height / 2) + 6)).toBe(PALE)
})

test.each(['', 'P6 1 1 255 abc', 'P5 99999 99999 255 x'])('%j is no picture', (text) => {
  expect(readPgm(Buffer.from(text))).toBeUndefined()
})
