import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chartPdf } from '../../inspect/testing/chart-pdf.ts'
import { temporaryFolder } from '../../testing/temporary-file.ts'
import type { GreyPicture } from '../grey-picture.ts'
import { drawGreyPages } from './draw-grey-pages.ts'
import { findFilledStrokes, findHollowStrokes } from './large-strokes.ts'

const findLargeStrokes = (page: GreyPicture) => [...findFilledStrokes(page), ...findHollowStrokes(page)]

/** Paper with lines of small letters, and what else is inked. */
function draw(isInked: (x: number, y: number) => boolean) {
  const [width, height] = [848, 1200]
  const dots = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    const isText = y % 20 < 8 && x % 8 < 3 && x > 100 && x < 750 && y > 100 && y < 1100
    return isText || isInked(x, y) ? 40 : 255
  })
  return { width, height, dots }
}

test('the dark wedge beside paper that was scanned askew is no word laid over it', () => {
  expect(findLargeStrokes(draw((x, y) => x < 20 - y / 60))).toEqual([])
})

test('a hollow shape of letters lies over the text, a table of the same lines does not', () => {
  const zigzag = (x: number, y: number) => Math.abs(Math.abs((x % 80) - 40) * 2 + 500 - y) < 2
  const hollow = findLargeStrokes(draw((x, y) => x > 150 && x < 700 && (zigzag(x, y) || zigzag(x, y + 20))))
  const table = findLargeStrokes(
    draw((x, y) => x > 150 && x < 700 && y > 400 && y < 700 && (x % 110 < 2 || y % 33 < 2)),
  )

  expect(hollow).toMatchObject([{ isOverText: true, isHollow: true }])
  expect(table).toEqual([])
})

test.runIf(existsSync('/usr/bin/pdftoppm'))('a chart stands about its words and not over them', async () => {
  using folder = temporaryFolder()
  const pages = await drawGreyPages(folder.write('alur.pdf', await chartPdf()), 1, 1)

  expect(pages).toHaveLength(1)
  expect(pages.flatMap(findLargeStrokes).filter(({ isOverText }) => isOverText)).toEqual([])
})
