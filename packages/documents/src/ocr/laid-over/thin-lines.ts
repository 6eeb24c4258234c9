import { dilate, type Mask, open } from './box.ts'
import { heightOf, type Piece, piecesOf, widthOf } from './pieces.ts'
import { withoutRules } from './without-rules.ts'

/** Of a page drawn 1200 dots high: no line of a hollow letter is as wide, nor a stroke of text. */
const WIDEST_LINE = 4
/** Higher and wider than letters of the text, even where two of them touch; in one of both higher than its headings. */
const LEAST_SIDE = 20
const LONGER_SIDE = 30

/** Large shapes that are only outlined or drawn in thin lines, as hollow letters are; neither tables nor text. */
export function findThinLines(ink: Mask): Mask {
  const wide = dilate(open(ink, WIDEST_LINE), WIDEST_LINE + 1)
  const thin = withoutRules({ ...ink, dots: ink.dots.map((dot, at) => (wide.dots[at] === 1 ? 0 : dot)) })
  const dots = new Uint8Array(ink.dots.length)
  for (const piece of piecesOf(thin)) {
    if (!isLarge(piece)) continue
    for (const at of piece.dots) dots[at] = 1
  }
  return { ...ink, dots }
}

function isLarge(piece: Piece): boolean {
  const [width, height] = [widthOf(piece), heightOf(piece)]
  return Math.min(width, height) >= LEAST_SIDE && Math.max(width, height) >= LONGER_SIDE
}
