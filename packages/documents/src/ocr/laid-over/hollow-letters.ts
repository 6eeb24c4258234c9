import type { GreyPicture } from '../grey-picture.ts'
import { dilate, type Mask } from './box.ts'
import { type EnclosedArea, enclosedAreasOf } from './enclosed-areas.ts'
import { hasHole } from './has-hole.ts'
import { inkOf } from './ink.ts'
import type { LargeStrokes } from './large-strokes.ts'
import { longestRow } from './letter-row.ts'

const SIZES = { least: 24, most: 330 }
/** The stroke of a letter is bent or goes round; a loop of a pen, a box, a cell of a table is full. */
const FULLEST = 0.76
/** Of the shortest word for a draft one letter may be hidden; each such word has a letter with a hole, and strokes of a pen hardly. */
const SHORTEST_ROW = 3
/** Small and smeared, letters have lost their holes; no stroke of a pen repeats itself as often. */
const LONG_ROW = 7
/** On a page full of noise; the largest tell most. */
const MOST_AREAS = 60
/** About as wide as the outline on both sides. */
const OUTLINE = 5

/** How much darker than the paper an outline is, and how wide its gaps: around a dark one, a picture kept small is smeared. */
const LOOKS: readonly ((page: GreyPicture) => Mask)[] = [
  (page) => inkOf(page, 14),
  (page) => inkOf(page, 50),
  (page) => dilate(inkOf(page, 50), 3),
]

/** A word in hollow letters, wherever it stands, over text or in the gap where people sign and put their seal. */
export function findHollowLetters(page: GreyPicture): readonly LargeStrokes[] {
  for (const look of LOOKS) {
    const { letters, radians } = longestRow(letterLike(look(page)))
    if (!isWord(letters, page.width)) continue
    const slant = (-radians * 180) / Math.PI
    return [{ picture: filled(page, letters), slant, isOverText: true, isHollow: true }]
  }
  return []
}

function isWord(letters: readonly EnclosedArea[], pageWidth: number): boolean {
  if (letters.length >= LONG_ROW) return true
  return letters.length >= SHORTEST_ROW && letters.some((each) => hasHole(each, pageWidth))
}

function letterLike(ink: Mask): readonly EnclosedArea[] {
  return enclosedAreasOf(ink, SIZES)
    .filter(({ fullness }) => fullness <= FULLEST)
    .toSorted((a, b) => b.dots.length - a.dots.length)
    .slice(0, MOST_AREAS)
}

/** As recognition reads letters best. */
function filled({ width, height }: GreyPicture, letters: readonly EnclosedArea[]): GreyPicture {
  const within = { width, height, dots: new Uint8Array(width * height) }
  for (const { dots } of letters) for (const at of dots) within.dots[at] = 1
  const whole = dilate(within, OUTLINE)
  return { width, height, dots: whole.dots.map((dot) => (dot === 1 ? 0 : 255)) }
}
