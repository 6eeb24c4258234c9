import type { EnclosedArea } from './enclosed-areas.ts'
import { piecesOf } from './pieces.ts'

/** In parts of the area: as large is the hole of an A, and no small letter in a seal. */
const LEAST_HOLE = 0.04

/** Whether it goes all round something, as the stroke of a D, R, A or O does. */
export function hasHole({ dots, box }: EnclosedArea, pageWidth: number): boolean {
  const { left, right, top, bottom } = box
  const [width, height] = [right - left + 3, bottom - top + 3]
  // What remains is around it and in its holes, with a margin so that all around hangs together.
  const rest = new Uint8Array(width * height).fill(1)
  for (const at of dots) {
    const x = at % pageWidth
    rest[((at - x) / pageWidth - top + 1) * width + x - left + 1] = 0
  }
  const [, ...holes] = piecesOf({ width, height, dots: rest })
  return holes.some((hole) => hole.dots.length >= dots.length * LEAST_HOLE)
}
