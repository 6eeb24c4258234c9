import { dilate, type Mask } from '../../../ocr/laid-over/box.ts'
import { heightOf, type Piece, piecesOf, widthOf } from '../../../ocr/laid-over/pieces.ts'

/** A signature beside a seal is seldom as wide, in parts of the width of the page. */
const SHARE_OF_WIDTH = 0.4
/** In dots: a word or two. */
const LEAST_TEXT = 40
/** So much of what letters are made of runs across the page; of tables and charts hardly any. */
const SHARE_ACROSS = 0.2

/** Whether something that belongs together, with gaps of so many dots, is large and lies over text. */
export function liesOverText(marks: Mask, text: Mask, gap: number): boolean {
  return widePieces(marks, gap).some((piece) => hasText(piece, marks, text))
}

/** The same of lines, where enough of them run across the page. */
export function linesLieOverText(across: Mask, along: Mask, text: Mask, gap: number): boolean {
  const marks = { ...across, dots: across.dots.map((dot, at) => dot | (along.dots[at] ?? 0)) }
  return widePieces(across.dots.includes(1) ? marks : across, gap).some((piece) => {
    const [some, all] = [across, marks].map(({ dots }) => piece.dots.filter((at) => dots[at] === 1).length)
    return (some ?? 0) >= (all ?? 0) * SHARE_ACROSS && hasText(piece, marks, text)
  })
}

function widePieces(marks: Mask, gap: number): readonly Piece[] {
  if (!marks.dots.includes(1)) return []
  return piecesOf(dilate(marks, gap)).filter((piece) => isWide(piece, marks.width, gap))
}

function isWide(piece: Piece, width: number, gap: number): boolean {
  return Math.hypot(widthOf(piece), heightOf(piece)) - gap >= width * SHARE_OF_WIDTH
}

function hasText(piece: Piece, marks: Mask, text: Mask): boolean {
  const own = { ...marks, dots: new Uint8Array(marks.dots.length) }
  for (const at of piece.dots) own.dots[at] = marks.dots[at] ?? 0
  const near = dilate(own, NEAR)
  return near.dots.reduce((sum, dot, at) => sum + (dot === 1 && text.dots[at] === 1 ? 1 : 0), 0) >= LEAST_TEXT
}

/** About half a line of text. */
const NEAR = 7
