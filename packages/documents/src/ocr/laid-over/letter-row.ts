import type { EnclosedArea } from './enclosed-areas.ts'

/** Letters side by side, and which way they run: in dots of the page, downwards is more than 0. */
export interface LetterRow {
  readonly letters: readonly EnclosedArea[]
  readonly radians: number
}

/** Of a page drawn 1200 dots high: higher than its headings. */
const LEAST_HEIGHT = 24
/** In parts of the height of a letter: how much others may be higher or stand higher, how wide one is, how far apart they stand. */
const UNEVEN = 0.2
const NARROWEST = 0.3
const WIDEST = 1.5
const LARGEST_GAP = 1
const LEAST_STEP = 0.3

interface Placed {
  readonly area: EnclosedArea
  readonly from: number
  readonly to: number
  readonly middle: number
  readonly height: number
}

/** The longest row of areas as high as each other, as the letters of a word are; loops of a pen and parts of a seal are not. */
export function longestRow(areas: readonly EnclosedArea[]): LetterRow {
  let longest: LetterRow = { letters: [], radians: 0 }
  for (const one of areas) {
    for (const other of areas) {
      if (one === other || !isNear(one, other)) continue
      const radians = directionOf(one, other)
      const letters = rowAlong(areas, one, radians)
      if (letters.length > longest.letters.length) longest = { letters, radians }
    }
  }
  return longest
}

function rowAlong(areas: readonly EnclosedArea[], one: EnclosedArea, radians: number) {
  const { height, middle } = place(one, radians)
  if (height < LEAST_HEIGHT) return []
  const alike = areas
    .map((area) => place(area, radians))
    .filter((each) => Math.abs(each.height - height) <= height * UNEVEN)
    .filter((each) => Math.abs(each.middle - middle) <= height * UNEVEN)
    .filter(({ from, to }) => to - from >= height * NARROWEST && to - from <= height * WIDEST)
    .toSorted((a, b) => a.from - b.from)
  let [row, longest]: [Placed[], Placed[]] = [[], []]
  for (const each of alike) {
    const last = row.at(-1)
    if (last !== undefined && each.from < last.from + height * LEAST_STEP) continue
    row = last !== undefined && each.from - last.to <= height * LARGEST_GAP ? [...row, each] : [each]
    if (row.length > longest.length) longest = row
  }
  return longest.map(({ area }) => area)
}

function place(area: EnclosedArea, radians: number): Placed {
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)]
  let [from, to, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of area.corners) {
    const [along, down] = [x * cosine + y * sine, y * cosine - x * sine]
    from = Math.min(from, along)
    to = Math.max(to, along)
    top = Math.min(top, down)
    bottom = Math.max(bottom, down)
  }
  return { area, from, to, middle: (top + bottom) / 2, height: bottom - top }
}

const middleOf = ({ corners }: EnclosedArea) => {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const
}

function directionOf(one: EnclosedArea, other: EnclosedArea): number {
  const [[fromX, fromY], [toX, toY]] = [middleOf(one), middleOf(other)]
  return Math.atan2(toY - fromY, toX - fromX)
}

const FURTHEST = 5

/** Neither a neighbour of a neighbour, nor in another line. */
function isNear(one: EnclosedArea, other: EnclosedArea): boolean {
  const [[fromX, fromY], [toX, toY]] = [middleOf(one), middleOf(other)]
  const reach = Math.max(...one.corners.map(([x, y]) => Math.hypot(x - fromX, y - fromY)))
  return Math.hypot(toX - fromX, toY - fromY) <= reach * FURTHEST && toX >= fromX
}
