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
  const words =
    pages
      .join(' ')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return null
  return { words: digest(words), undated: digest(withoutDates(words)) }
}

function withoutDates(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => {
    if (MONTH.test(word) || /^(?:19|20)\d{2}$/.test(word)) return false
    // The day before a month; any other number is part of what the text says.
    return !(/^\d{1,2}$/.test(word) && MONTH.test(words[index + 1] ?? ''))
  })
}

function digest(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex')
}
