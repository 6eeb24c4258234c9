import type { DocumentText } from '../document-text.ts'
import { isHeadedAct } from './document-kinds.ts'
import type { Title } from './find-title.ts'
import { beginsLike } from './key-match.ts'
import type { Line } from './line.ts'

const FEWEST_SLIDES = 3
/** Two pages may be a sheet with its back, unless they are known to lie and hardly anything stands on them. */
const FEWEST_LYING_SLIDES = 2
/** "Arsitektur SPBE" may be a plan, unless hardly anything stands on any of its pages. */
const SLIDES_UNDER_A_TITLE = 4
const LETTERS_OF_A_SLIDE = 500
const LETTERS_OF_A_TITLE_SLIDE = 200

/**
 * Page after page with little on it, under a title that names a regulation at most: slides about a regulation have
 * neither its number nor its considerations. A procedure in a few steps a page stays one, whatever its paper.
 */
export function isSlides(
  { pages: all, isUpright }: DocumentText,
  lines: readonly Line[],
  title: Title | undefined,
): boolean {
  if (isUpright === true || title?.kind === 'procedure') return false
  // What nobody could read is no slide for having no words.
  const pages = all.filter((page) => countLetters(page) > 0)
  const isOther = title !== undefined && !isHeadedAct(title.kind)
  const isTwo = pages.length === FEWEST_LYING_SLIDES && isUpright === false && title === undefined
  if (pages.length < (isOther ? SLIDES_UNDER_A_TITLE : FEWEST_SLIDES) && !isTwo) return false
  if ((isOther || isTwo) && pages.some((page) => countLetters(page) > LETTERS_OF_A_TITLE_SLIDE)) return false
  if (lines.some(({ key }) => PARTS_OF_PAPER.some((word) => beginsLike(key, word)))) return false
  return pages.every(
    (page, index) => countLetters(page) <= (index === 0 ? LETTERS_OF_A_TITLE_SLIDE : LETTERS_OF_A_SLIDE),
  )
}

/** Little enough stands on its pages, before anybody asks what it says. */
export const mayBeSlides = ({ pages }: DocumentText): boolean =>
  pages.length >= FEWEST_LYING_SLIDES && pages.every((page) => countLetters(page) <= LETTERS_OF_A_SLIDE)

const PARTS_OF_PAPER = ['MENIMBANG', 'MENETAPKAN', 'MEMUTUSKAN', 'NOMOR', 'DITETAPKANDI', 'YTH', 'DAFTARISI']

/** No further than decides: a text without pages is one page of some million letters. */
function countLetters(page: string): number {
  let count = 0
  for (const _ of page.matchAll(/\p{L}/gu)) {
    count += 1
    if (count > LETTERS_OF_A_SLIDE) break
  }
  return count
}
