import type { Mask } from './box.ts'
import { type Corner, cornersOf, surfaceWithin } from './outer-corners.ts'

/** White that ink goes all around. */
export interface EnclosedArea {
  readonly dots: Int32Array
  readonly box: Box
  readonly corners: readonly Corner[]
  /** How much of what its corners span it fills: all where it bulges, less where it is bent or has holes, as letters do. */
  readonly fullness: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Sizes {
  readonly least: number
  readonly most: number
}

/** All that measure at least so much the one way and at most so much the other. */
export function enclosedAreasOf(ink: Mask, { least, most }: Sizes): readonly EnclosedArea[] {
  const { width, height } = ink
  const isSeen = ink.dots.slice()
  const found = new Int32Array(width * height)
  const areas: EnclosedArea[] = []
  for (let start = 0; start < isSeen.length; start += 1) {
    if (isSeen[start] !== 0) continue
    const { count, ...box } = flood(isSeen, found, { start, width })
    const { left, right, top, bottom } = box
    const isAtEdge = left === 0 || top === 0 || right === width - 1 || bottom === height - 1
    const longest = Math.max(right - left, bottom - top) + 1
    if (isAtEdge || longest < least || longest > most) continue
    const dots = found.slice(0, count)
    const corners = cornersOf(dots, width)
    areas.push({ dots, box, corners, fullness: count / surfaceWithin(corners) })
  }
  return areas
}

/** Marks all that hangs together as seen, and lists it in `found`; a page has a million dots, so that nothing is made on the way. */
function flood(isSeen: Uint8Array, found: Int32Array, { start, width }: { start: number; width: number }) {
  let [count, left, right, top, bottom] = [1, width, 0, isSeen.length, 0]
  const meet = (at: number) => {
    if (isSeen[at] !== 0) return
    isSeen[at] = 1
    found[count] = at
    count += 1
  }
  isSeen[start] = 1
  found[0] = start
  for (let next = 0; next < count; next += 1) {
    const at = found[next] ?? 0
    const x = at % width
    const y = (at - x) / width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
    if (x > 0) meet(at - 1)
    if (x < width - 1) meet(at + 1)
    meet(at - width)
    meet(at + width)
  }
  return { count, left, right, top, bottom }
}
