import { createHash } from 'node:crypto'
import { NumberMask, wordsOfNumber } from './number-mask.ts'
import { TextSketch } from './text-sketch.ts'

/** By which two files are known to say the same: equal values mean equal words. */
export interface TextFingerprint {
  /** Of the words alone: another name, another font or a new export do not change it. */
  readonly words: string
  /** Of the words without years and dates: last year's text with this year's on it. */
  readonly undated: string
  /** The same also without the document's own number; `null`: it has none. */
  readonly unnumbered: string | null
  /** By which texts are found that are nearly the same, apart from years and dates; `null`: too short for that. */
  readonly sketch: Uint32Array | null
}

/** Fewer words than this are a stamp or a title, and alike by chance. */
const LEAST_WORDS = 30
/** Of shorter ones, a form that many use makes more than half. */
const LEAST_SKETCHED = 100
/** Of one page, and of all pages; the rest counts as it stands, letter by letter. */
const MOST_LETTERS = 200_000
const MOST_LETTERS_IN_ALL = 2_000_000
const MONTH =
  /^(?:januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[pv]ember|desember)$/

/**
 * `null` where there is too little text to compare. Two documents with the same `words` are one text; with the same
 * `undated` alone, one text with another year; with the same `unnumbered` alone, one text with another number and year.
 */
export function fingerprintText(
  pages: readonly string[],
  number: string | null = null,
): TextFingerprint | null {
  const fingerprint = new FingerprintOfPages(number)
  for (const page of pages) fingerprint.add(page)
  return fingerprint.end()
}

/** The same of pages that come one after the other. */
export class FingerprintOfPages {
  readonly #all = new WordDigest()
  readonly #undated = new WordDigest()
  readonly #unnumbered = new WordDigest()
  readonly #mask: NumberMask | undefined
  readonly #sketch = new TextSketch()
  // One word late: whether a number is a day shows in the word after it.
  #before: string | undefined
  #room = MOST_LETTERS_IN_ALL

  /** With the number that the document bears. */
  constructor(number: string | null) {
    const own = wordsOfNumber(number)
    if (own !== null) this.#mask = new NumberMask(own, (word) => this.#unnumbered.add(word))
  }

  add(page: string): void {
    const most = Math.min(MOST_LETTERS, this.#room)
    this.#room -= Math.min(page.length, most)
    const text = page.slice(0, most).normalize('NFKC').toLowerCase()
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      this.#all.add(word)
      this.#take(word)
    }
    const rest = page.slice(most)
    if (rest !== '') for (const digest of [this.#all, this.#undated, this.#unnumbered]) digest.add(rest)
  }

  end(): TextFingerprint | null {
    this.#take(undefined)
    this.#mask?.end()
    const { words } = this.#all
    if (words < LEAST_WORDS) return null
    const sketch = words < LEAST_SKETCHED ? null : this.#sketch.end()
    const unnumbered = this.#mask === undefined ? null : this.#unnumbered.end()
    return { words: this.#all.end(), undated: this.#undated.end(), unnumbered, sketch }
  }

  #take(word: string | undefined): void {
    const before = this.#before
    this.#before = word
    if (before === undefined || isDate(before, word)) return
    this.#undated.add(before)
    this.#mask?.add(before)
    this.#sketch.add(before)
  }
}

function isDate(word: string, next: string | undefined): boolean {
  if (MONTH.test(word) || /^(?:19|20)\d{2}$/.test(word)) return true
  // The day before a month; any other number is part of what the text says.
  return /^\d{1,2}$/.test(word) && MONTH.test(next ?? '')
}

const WORDS_AT_ONCE = 512

/** Of words with a blank between them, without keeping them. */
class WordDigest {
  readonly #hash = createHash('sha256')
  #waiting: string[] = []
  words = 0

  add(word: string): void {
    this.#waiting.push(word)
    this.words += 1
    if (this.#waiting.length === WORDS_AT_ONCE) this.#hashWaiting()
  }

  end(): string {
    this.#hashWaiting()
    return this.#hash.digest('hex')
  }

  #hashWaiting(): void {
    if (this.#waiting.length > 0) this.#hash.update(`${this.#waiting.join(' ')} `)
    this.#waiting = []
  }
}
