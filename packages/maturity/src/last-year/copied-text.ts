/** How a text stands to last year's: word for word the same, or nearly. */
export type CopiedText = 'same' | 'nearly'

/** Of so few words the same may be said again in good faith: a name, a number. */
const fewestWords = 6
/** So many of the runs of three words are shared. What is told of a text is a warning and blocks nothing, so it may err. */
const nearlyShared = 0.8

/**
 * Whether a text is last year's, whatever its capitals, blanks and punctuation; null: it is not, or is too short to tell. A year that was
 * moved on makes no new text, so that one counts as nearly the same.
 *
 *     copiedText('Perwali 12/2022 mengatur arsitektur SPBE daerah.', 'Perwali 12/2022 mengatur arsitektur SPBE daerah') // 'same'
 */
export function copiedText(text: string | null, before: string | null): CopiedText | null {
  const [now, last] = [wordsOf(text), wordsOf(before)]
  if (now.length < fewestWords || last.length < fewestWords) return null
  if (now.join(' ') === last.join(' ')) return 'same'
  return sharedRuns(now, last) >= nearlyShared ? 'nearly' : null
}

function wordsOf(text: string | null): readonly string[] {
  return (
    text
      ?.normalize('NFKC')
      .toLocaleLowerCase('id')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Twice the runs that both have, by all runs of both: 1 where they are the same, 0 where they share none. */
function sharedRuns(one: readonly string[], other: readonly string[]): number {
  const [ones, others] = [runsOf(one), runsOf(other)]
  const left = new Map<string, number>()
  for (const run of others) left.set(run, (left.get(run) ?? 0) + 1)
  let shared = 0
  for (const run of ones) {
    const count = left.get(run) ?? 0
    if (count > 0) shared += 1
    left.set(run, count - 1)
  }
  return (2 * shared) / (ones.length + others.length)
}

/** Three words in a row; a year stands for every year. */
function runsOf(words: readonly string[]): readonly string[] {
  const yearless = words.map((word) => (/^20\d\d$/.test(word) ? '20' : word))
  return yearless.slice(2).map((word, place) => `${yearless[place]} ${yearless[place + 1]} ${word}`)
}
