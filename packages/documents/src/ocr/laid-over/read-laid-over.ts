import { type GreyPicture, turnPicture, writePgm } from '../grey-picture.ts'
import { recognisePicture } from '../recognise-picture.ts'
import { findHollowLetters } from './hollow-letters.ts'
import { findFilledStrokes, findHollowStrokes, type LargeStrokes } from './large-strokes.ts'
import { draftWordIn, isHarmless } from './overlay-words.ts'

/** What lies over the pages of a document, apart from their text. */
export interface LaidOver {
  /** Words for a draft. */
  readonly words: readonly string[]
  /** The first page where something lies over the text that could not be read. */
  readonly unreadPage?: number
  /** Its pages could be drawn. */
  readonly isLookedAt: boolean
}

const FIRST_PAGES = 6
/** How often recognition may be asked in all, a second each. */
const MOST_READINGS = 10
/** What is hollow is seldom read: it may not take up what others need. */
const TRIES_OF_HOLLOW = 3
/** Where its own direction does not help: several lines of words spread in all directions. */
const SLANTS = [45, 30, 0, -30, -45, 60] as const

/** Pages from the first to the last of the two numbers, as many as could be drawn. */
export type DrawPages = (first: number, last: number) => Promise<readonly GreyPicture[]>

/** Looks at the first pages and the last as pictures; mostly nothing lies over them, and then it costs little. */
export async function readLaidOver(drawPages: DrawPages, pageCount: number): Promise<LaidOver> {
  const reader = new Reader()
  const unread: number[] = []
  const pages = await drawEnds(drawPages, pageCount)
  const isLookedAt = pages.length >= Math.min(pageCount, FIRST_PAGES + 1)
  for (const [page, strokes] of strokesOn(pages)) {
    const found = await reader.read(strokes)
    if (found !== 'harmless' && found !== 'unread') return { words: [found], isLookedAt: true }
    if (found === 'unread' && strokes.isOverText) unread.push(page)
  }
  return { words: [], isLookedAt, ...(unread.length === 0 ? {} : { unreadPage: Math.min(...unread) }) }
}

type Page = readonly [number, GreyPicture]

/** What is filled comes first, on all pages, so that no chart on an early page takes the readings of a stamp on a later one. */
function* strokesOn(pages: readonly Page[]): Generator<readonly [number, LargeStrokes]> {
  for (const find of [findFilledStrokes, findHollowLetters, findHollowStrokes]) {
    for (const [page, picture] of pages) {
      for (const strokes of find(picture)) yield [page, strokes]
    }
  }
}

async function drawEnds(drawPages: DrawPages, pageCount: number): Promise<readonly Page[]> {
  const first = await drawPages(1, Math.min(pageCount, FIRST_PAGES))
  const last = pageCount > FIRST_PAGES ? await drawPages(pageCount, pageCount) : []
  return [
    ...first.map((picture, index) => [index + 1, picture] as const),
    ...last.map((picture) => [pageCount, picture] as const),
  ]
}

class Reader {
  #left = MOST_READINGS

  async read({ picture, slant, isHollow }: LargeStrokes): Promise<string> {
    const tries = [
      ...[slant, slant > 0 ? slant - 180 : slant + 180].map((each) => [each, 'scattered'] as const),
      [slant, 'block'] as const,
      ...SLANTS.map((each) => [each, 'scattered'] as const),
    ]
    for (const [degrees, layout] of tries.slice(0, isHollow ? TRIES_OF_HOLLOW : tries.length)) {
      if (this.#left === 0) return 'unread'
      this.#left -= 1
      const reading = (await recognisePicture(writePgm(turnPicture(picture, -degrees)), { layout })) ?? ''
      const word = draftWordIn(reading)
      if (word !== undefined) return word
      if (isHarmless(reading)) return 'harmless'
    }
    return 'unread'
  }
}
