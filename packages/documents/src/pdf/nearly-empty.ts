/** Fewer letters than this on a page is a page number or a stamp, not its text. */
const LETTERS_OF_A_PAGE = 40

export function isNearlyEmpty(page: string): boolean {
  let letters = 0
  for (const _ of page.matchAll(/\p{L}/gu)) {
    letters += 1
    if (letters >= LETTERS_OF_A_PAGE) return false
  }
  return true
}
