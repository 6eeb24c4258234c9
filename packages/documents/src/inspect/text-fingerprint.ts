import { createHash } from 'node:crypto'

/** By which two files are known to say the same: equal values mean equal words. */
export interface TextFingerprint {
  /** Of the words alone: another name, another font or a new export do not change it. */
  readonly words: string
  /** Of the words without years and dates: last year's text with this year's on it. */
  readonly undated: string
}

/** Fewer words than this are a stamp or a title, and alike by chance. */
const LEAST_WORDS = 30
const MONTH =
  /^(?:januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[pv]ember|desember)$/

/**
 * `null` where there is too little text to compare. Two documents with the same `words` are one text; with the same
 * `undated` alone, one text with another year.
 */
export function fingerprintText(pages: readonly string[]): TextFingerprint | null {
  const all = new WordDigest()
  const undated = new WordDigest()
  let before: string | undefined
  // One word late: whether a number is a day shows in the word after it.
  const take = (word: string | undefined) => {
    if (before !== undefined && !isDate(before, word)) undated.add(before)
    before = word
  }
  for (const page of pages) {
    for (const [word] of page
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu)) {
      all.add(word)
      take(word)
    }
  }
  take(undefined)
  return all.words < LEAST_WORDS ? null : { words: all.end(), undated: undated.end() }
}

function isDate(word: string, next: string | undefined): boolean {
  if (MONTH.test(word) || /^(?:19|20)\d{2}$/.test(word)) return true
  // The day before a month; any other number is part of what the text says.
  return /^\d{1,2}$/.test(word) && MONTH.test(next ?? '')
}

/** Of words with a blank between them, without keeping them. */
class WordDigest {
  readonly #hash = createHash('sha256')
  words = 0

  add(word: string): void {
    this.#hash.update(this.words === 0 ? word : ` ${word}`)
    this.words += 1
  }

  end(): string {
    return this.#hash.digest('hex')
  }
}
