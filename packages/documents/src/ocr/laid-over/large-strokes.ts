import type { GreyPicture } from '../grey-picture.ts'
import { dilate, type Mask, open } from './box.ts'
import { inkOf } from './ink.ts'
import { heightOf, type Piece, piecesOf, widthOf } from './pieces.ts'
import { findThinLines } from './thin-lines.ts'

/** Of a page drawn 1200 dots high: wider than a stroke of its text, even bold, and narrower than what is coloured in. */
const NARROWEST_STROKE = 4
const WIDEST_STROKE = 41
/** Higher than its headings. */
const SMALLEST_LETTER = 30
const LARGEST_GAP = 61
const SHARE_OF_WIDTH = 0.25
/** A signature is seldom as wide. */
const SHARE_OF_WIDTH_OVER_TEXT = 0.33
/** Nor a signature beside a seal, whose lines are as thin as those of hollow letters. */
const SHARE_OF_WIDTH_HOLLOW = 0.4
/** Lines so much wider fill most of a hollow letter, so that recognition sees one. */
const FILLING = 5
/** A frame or a coloured row fills its box. */
const FILLED = 0.9
const AT_EDGE = 3
/** So much longer than wide. */
const WEDGE = 8
/** What is laid over has one shade, but for the text that runs through it; a photograph has all. */
const LIKENESS = 24
const SHARE_OF_SHADE = 0.5
const LEAST_TEXT_BENEATH = 0.004
const LEAST_TEXT_BESIDE = 0.03

/** Large strokes that belong together: a word laid over the page, a seal, a drawing. */
export interface LargeStrokes {
  /** Black on white, without all that is small. */
  readonly picture: GreyPicture
  /** Which way it runs, in degrees; rising is more than 0. */
  readonly slant: number
  /** It is wide and lies over text, so that it does more than adorn the page. */
  readonly isOverText: boolean
  /** Only its outlines are drawn. */
  readonly isHollow: boolean
}

/** Told by size and not by shade, so that it is seen pale or dark, beneath the text or over it. */
export function findFilledStrokes(page: GreyPicture): readonly LargeStrokes[] {
  const ink = inkOf(page)
  const wide = open(ink, NARROWEST_STROKE)
  if (!wide.dots.includes(1)) return []
  const full = dilate(open(ink, WIDEST_STROKE), 7)
  const strokes = { ...wide, dots: wide.dots.map((dot, at) => (full.dots[at] === 1 ? 0 : dot)) }
  const letters = drawn(
    page,
    piecesOf(strokes).filter((piece) => isLetterLike(piece) && !isEdgeOfScan(piece, page)),
  )
  return groupsOf(letters)
    .filter(({ group }) => hasOneShade(page, group))
    .map(({ group, reach }) => ({
      ...describe(page, group),
      isOverText: reach >= SHARE_OF_WIDTH_OVER_TEXT && isOverText(ink, group),
      isHollow: false,
    }))
}

export function findHollowStrokes(page: GreyPicture): readonly LargeStrokes[] {
  const ink = inkOf(page)
  const lines = findThinLines(ink)
  if (!lines.dots.includes(1)) return []
  return groupsOf(lines).map(({ group, reach }) => {
    const { picture, slant } = describe(page, group)
    const isOver = reach >= SHARE_OF_WIDTH_HOLLOW && crossesText(ink, group)
    return { picture: widened(picture), slant, isOverText: isOver, isHollow: true }
  })
}

interface Group {
  readonly group: readonly number[]
  /** In parts of the width of the page. */
  readonly reach: number
}

/** Those that stand near each other, where together they are large. */
function groupsOf(letters: Mask): readonly Group[] {
  return piecesOf(dilate(letters, LARGEST_GAP))
    .map((near) => ({ group: only(letters, near), reach: reachOf(near) / letters.width }))
    .filter(({ group, reach }) => reach >= SHARE_OF_WIDTH && group.length > 0)
}

const reachOf = (group: Piece) => Math.hypot(widthOf(group), heightOf(group)) - LARGEST_GAP

function isLetterLike(piece: Piece): boolean {
  const [width, height] = [widthOf(piece), heightOf(piece)]
  return Math.max(width, height) >= SMALLEST_LETTER && piece.dots.length < width * height * FILLED
}

/** The wedge that remains dark beside paper that was laid on the glass askew. */
function isEdgeOfScan(piece: Piece, { width, height }: GreyPicture): boolean {
  const sides = [widthOf(piece), heightOf(piece)]
  const isAtEdge =
    Math.min(piece.left, piece.top) <= AT_EDGE ||
    Math.min(width - piece.right, height - piece.bottom) <= AT_EDGE + 1
  const narrow = Math.min(...sides)
  return isAtEdge && narrow < SMALLEST_LETTER && Math.max(...sides) >= narrow * WEDGE
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

function describe({ width, height, dots }: GreyPicture, group: readonly number[]) {
  const picture = { width, height, dots: new Uint8Array(dots.length).fill(255) }
  for (const at of group) picture.dots[at] = 0
  return { picture, slant: slantOf(group, width) }
}

function widened({ width, height, dots }: GreyPicture): GreyPicture {
  const wider = dilate({ width, height, dots: dots.map((dot) => (dot === 0 ? 1 : 0)) }, FILLING)
  return { width, height, dots: wider.dots.map((dot) => (dot === 1 ? 0 : 255)) }
}

function isOverText(ink: Mask, group: readonly number[]): boolean {
  const { width, height } = ink
  const strokes = new Uint8Array(width * height)
  for (const at of group) strokes[at] = 1
  const beneath = dilate({ width, height, dots: strokes }, LARGEST_GAP)
  const rims = dilate({ width, height, dots: strokes }, 7)
  let [area, text] = [0, 0]
  for (const [at, dot] of beneath.dots.entries()) {
    if (dot === 0) continue
    area += 1
    if (ink.dots[at] === 1 && rims.dots[at] === 0) text += 1
  }
  return text >= area * LEAST_TEXT_BENEATH
}

/** A chart stands about its text and leaves it room; a word laid over text leaves none. */
function crossesText(ink: Mask, group: readonly number[]): boolean {
  const lines = { ...ink, dots: new Uint8Array(ink.dots.length) }
  for (const at of group) lines.dots[at] = 1
  const inner = dilate(lines, FILLING)
  const outer = dilate(inner, FILLING + 4)
  let [area, text] = [0, 0]
  for (const [at, dot] of outer.dots.entries()) {
    if (dot === 0 || inner.dots[at] === 1) continue
    area += 1
    text += ink.dots[at] ?? 0
  }
  return text >= area * LEAST_TEXT_BESIDE
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
