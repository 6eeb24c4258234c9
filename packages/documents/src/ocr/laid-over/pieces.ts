import type { Mask } from './box.ts'

/** Ink that hangs together, and the box it fills. */
export interface Piece {
  readonly dots: readonly number[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const widthOf = ({ left, right }: Piece): number => right - left + 1
export const heightOf = ({ top, bottom }: Piece): number => bottom - top + 1

export function piecesOf({ width, height, dots }: Mask): readonly Piece[] {
  const isSeen = new Uint8Array(dots.length)
  const pieces: Piece[] = []
  for (let start = 0; start < dots.length; start += 1) {
    if (dots[start] !== 1 || isSeen[start] === 1) continue
    isSeen[start] = 1
    const found = [start]
    for (let next = 0; next < found.length; next += 1) {
      for (const beside of besides(found[next] ?? 0, width, height)) {
        if (dots[beside] !== 1 || isSeen[beside] === 1) continue
        isSeen[beside] = 1
        found.push(beside)
      }
    }
    pieces.push(boxed(found, width))
  }
  return pieces
}

function besides(at: number, width: number, height: number): readonly number[] {
  const x = at % width
  const found = [at - width, at + width].filter((each) => each >= 0 && each < width * height)
  if (x > 0) found.push(at - 1)
  if (x < width - 1) found.push(at + 1)
  return found
}

function boxed(dots: readonly number[], width: number): Piece {
  let [left, right, top, bottom] = [width, 0, Number.MAX_SAFE_INTEGER, 0]
  for (const at of dots) {
    const x = at % width
    const y = (at - x) / width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { dots, left, right, top, bottom }
}
