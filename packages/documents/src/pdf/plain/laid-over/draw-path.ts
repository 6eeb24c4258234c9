import type { Matrix } from '../matrix.ts'
import { listOf, numbersOf } from './drawing.ts'
import { type Point, pointAt, type Sheet } from './sheet.ts'

interface Where {
  /** Where lines run across the page. */
  readonly lines: Sheet
  /** And those along its edges that may be part of a letter. */
  readonly edges: Sheet
  readonly pictures: Sheet
  /** It is filled with something that is repeated, which may be a word. */
  readonly isPattern: boolean
}

/** In dots: what is smaller is a bullet or a letter of the text. */
const SMALLEST_PATH = 9
/** What is longer belongs to a table or a frame. */
const LONGEST_EDGE = 65
/** How far a line may stray from the edges of the page, in parts of its length, as on a scan. */
const ASKEW = 0.04

export function drawPath(
  given: readonly unknown[],
  at: Matrix,
  { lines, edges, pictures, isPattern }: Where,
): void {
  const parts = partsOf(numbersOf(listOf(given[1])[0]), at)
  const points = parts.flat()
  const box = boxOf(points)
  if (Math.max(box.width, box.height) < SMALLEST_PATH) return
  if (isPattern) pictures.square([box.width, 0, 0, box.height, box.left, box.top])
  for (const part of parts) {
    for (const [index, to] of part.entries()) {
      const from = part[index - 1]
      if (from === undefined) continue
      if (part.length > 2 || runsAcross(from, to)) lines.line(from, to)
      else if (Math.hypot(to[0] - from[0], to[1] - from[1]) <= LONGEST_EDGE) edges.line(from, to)
    }
  }
}

function runsAcross([fromX, fromY]: Point, [toX, toY]: Point): boolean {
  const [width, height] = [Math.abs(toX - fromX), Math.abs(toY - fromY)]
  return Math.min(width, height) > ASKEW * Math.max(width, height)
}

/** How many points follow: where it goes on, a line, a curve, another curve; the last goes back to where it began. */
const POINTS = [1, 1, 3, 2, 0] as const

/** From point to point, a curve by the points it is bent towards. */
function partsOf(data: readonly number[], at: Matrix): readonly (readonly Point[])[] {
  const parts: Point[][] = []
  let [start, here]: readonly [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  for (let next = 0; next < data.length; ) {
    const kind = data[next] ?? 0
    const count = POINTS[kind] ?? 0
    const points = Array.from({ length: count }, (_, index) =>
      pointAt(at, data[next + 1 + index * 2] ?? 0, data[next + 2 + index * 2] ?? 0),
    )
    next += 1 + count * 2
    const end = points.at(-1) ?? start
    if (kind === 0) start = end
    else parts.push([here, ...(count === 0 ? [start] : points)])
    here = end
  }
  return parts
}

function boxOf(points: readonly Point[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, width: right - left, height: bottom - top }
}
