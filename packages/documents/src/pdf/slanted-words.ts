/** Watermarks stand among the first letters of a page; a page with more than this is no page of paper. */
const MOST_LETTERS = 200_000
const MOST_SHORT_LINES = 2_000

/** Lone letters, apart from other words: what a slanted word leaves behind, and little else. */
export function hasTornLetters(page: string): boolean {
  let torn = 0
  for (const line of page.slice(0, MOST_LETTERS).split('\n')) {
    for (const piece of line.trim().split(/\s{3,}/)) {
      if (/^\p{L}{1,3}$/u.test(piece)) torn += 1
    }
    if (torn >= 2) return true
  }
  return false
}

/** What stands letter by letter, or in short lines that the layout has nowhere in one piece. */
export function slantedWords(written: string, laidOut: string): readonly string[] {
  const beginning = written.slice(0, MOST_LETTERS)
  const runs = [...beginning.matchAll(/(?:^\p{L}{1,2}\n){4,}/gmu)].map(([run]) => run.replaceAll('\n', ''))
  return [...runs, ...wordsNotLaidOut(beginning, laidOut.slice(0, MOST_LETTERS))]
}

const SHORT_LINE = /^\P{L}*\p{L}[\p{L}\d .:/-]{3,39}$/u

/** And what two of them after each other say. */
function wordsNotLaidOut(written: string, laidOut: string): readonly string[] {
  const whole = laidOut.replace(/\s/g, '')
  const torn = written
    .split(/[\n\f]/)
    .filter((line) => SHORT_LINE.test(line))
    .slice(0, MOST_SHORT_LINES)
    .filter((line) => !whole.includes(line.replace(/\s/g, '')))
  return [...torn, torn.join(' ')].filter((words) => words !== '')
}
