import type { GreyPicture } from '../grey-picture.ts'
import { dilate, type Mask, open } from './box.ts'
import { heightOf, type Piece, piecesOf, widthOf } from './pieces.ts'

/** Of a page drawn 1200 dots high: wider than a stroke of its text, even bold, and narrower than what is coloured in. */
const NARROWEST_STROKE = 4
const WIDEST_STROKE = 41
/** Higher than its headings. */
const SMALLEST_LETTER = 30
const LARGEST_GAP = 61
const SHARE_OF_WIDTH = 0.25
/** A signature is seldom as wide. */
const SHARE_OF_WIDTH_OVER_TEXT = 0.33
/** On paper that was scanned; where most of the page is one and the same white, any shade is laid over it. */
const CONTRAST_ON_SCAN = 14
const CONTRAST_ON_WHITE = 4
/** A frame or a coloured row fills its box. */
const FILLED = 0.9
/** What is laid over has one shade, but for the text that runs through it; a photograph has all. */
const LIKENESS = 24
const SHARE_OF_SHADE = 0.5
const LEAST_TEXT_BENEATH = 0.004

/** Large strokes that belong together: a word laid over the page, a seal, a drawing. */
export interface LargeStrokes {
  /** Black on white, without all that is small. */
  readonly picture: GreyPicture
  /** Which way it runs, in degrees; rising is more than 0. */
  readonly slant: number
  /** It is wide and lies over text, so that it does more than adorn the page. */
  readonly isOverText: boolean
}

/** Told by size and not by shade, so that it is seen pale or dark, beneath the text or over it. */
export function findLargeStrokes(page: GreyPicture): readonly LargeStrokes[] {
  const ink = inkOf(page)
  const wide = open(ink, NARROWEST_STROKE)
  if (!wide.dots.includes(1)) return []
  const full = dilate(open(ink, WIDEST_STROKE), 7)
  const strokes = { ...wide, dots: wide.dots.map((dot, at) => (full.dots[at] === 1 ? 0 : dot)) }
  const letters = drawn(
    page,
    piecesOf(strokes).filter((piece) => isLetterLike(piece)),
  )
  return piecesOf(dilate(letters, LARGEST_GAP))
    .filter((group) => reachOf(group) >= page.width * SHARE_OF_WIDTH)
    .map((group) => ({ page, ink, group: only(letters, group), reach: reachOf(group) / page.width }))
    .filter(({ group }) => group.length > 0 && hasOneShade(page, group))
    .map(describe)
}

const reachOf = (group: Piece) => Math.hypot(widthOf(group), heightOf(group)) - LARGEST_GAP

function inkOf({ width, height, dots }: GreyPicture): Mask {
  const counts = new Uint32Array(256)
  for (const dot of dots) counts[dot] = (counts[dot] ?? 0) + 1
  const most = Math.max(...counts)
  const paper = counts.indexOf(most)
  const contrast = most > dots.length / 2 ? CONTRAST_ON_WHITE : CONTRAST_ON_SCAN
  return { width, height, dots: dots.map((dot) => (paper - dot >= contrast ? 1 : 0)) }
}

function isLetterLike(piece: Piece): boolean {
  const [width, height] = [widthOf(piece), heightOf(piece)]
  return Math.max(width, height) >= SMALLEST_LETTER && piece.dots.length < width * height * FILLED
}

function drawn({ width, height }: GreyPicture, pieces: readonly Piece[]): Mask {
  const dots = new Uint8Array(width * height)
  for (const piece of pieces) for (const at of piece.dots) dots[at] = 1
  return { width, height, dots }
}

const only = ({ dots }: Mask, group: Piece) => group.dots.filter((at) => dots[at] === 1)

function hasOneShade({ dots }: GreyPicture, group: readonly number[]): boolean {
  const counts = new Uint32Array(256)
  for (const at of group) counts[dots[at] ?? 0] = (counts[dots[at] ?? 0] ?? 0) + 1
  const shade = counts.indexOf(Math.max(...counts))
  const alike = group.filter((at) => Math.abs((dots[at] ?? 0) - shade) <= LIKENESS).length
  return alike >= group.length * SHARE_OF_SHADE
}

interface Found {
  readonly page: GreyPicture
  readonly ink: Mask
  readonly group: readonly number[]
  readonly reach: number
}

function describe({ page, ink, group, reach }: Found): LargeStrokes {
  const strokes = new Uint8Array(page.dots.length)
  for (const at of group) strokes[at] = 1
  const { width, height } = page
  const beneath = dilate({ width, height, dots: strokes }, LARGEST_GAP)
  const rims = dilate({ width, height, dots: strokes }, 7)
  let [area, text] = [0, 0]
  for (const [at, dot] of beneath.dots.entries()) {
    if (dot === 0) continue
    area += 1
    if (ink.dots[at] === 1 && rims.dots[at] === 0) text += 1
  }
  return {
    picture: { width, height, dots: strokes.map((dot) => (dot === 1 ? 0 : 255)) },
    slant: slantOf(group, width),
    isOverText: reach >= SHARE_OF_WIDTH_OVER_TEXT && text >= area * LEAST_TEXT_BENEATH,
  }
}

/** The direction in which the dots are spread furthest. */
function slantOf(group: readonly number[], width: number): number {
  const points = group.map((at) => [at % width, Math.floor(at / width)] as const)
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  let [xx, yy, xy] = [0, 0, 0]
  for (const [x, y] of points) {
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
    xy += (x - meanX) * (y - meanY)
  }
  return (-Math.atan2(2 * xy, xx - yy) * 90) / Math.PI
}
