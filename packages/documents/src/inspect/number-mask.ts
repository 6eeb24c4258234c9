const YEAR = /^(?:19|20)\d{2}$/

/** The words of a document's own number, without its year; `null`: it has none. */
export function wordsOfNumber(number: string | null): readonly string[] | null {
  const words =
    number
      ?.normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const own = words.filter((word) => word !== 'tahun' && !YEAR.test(word))
  return own.length === 0 ? null : own
}

const LABEL = /^(?:nomor|nomer|no)$/

/** Passes words on without the number where they say it; a number of one word counts only behind "Nomor". */
export class NumberMask {
  readonly #number: readonly string[]
  readonly #pass: (word: string) => void
  #waiting: string[] = []
  #before = ''

  constructor(number: readonly string[], pass: (word: string) => void) {
    this.#number = number
    this.#pass = pass
  }

  add(word: string): void {
    this.#waiting.push(word)
    if (this.#waiting.length < this.#number.length) return
    if (this.#isNumber()) this.#waiting = []
    else this.#passFirst()
  }

  end(): void {
    while (this.#waiting.length > 0) this.#passFirst()
  }

  #isNumber(): boolean {
    const isSaid = this.#number.every((word, index) => word === this.#waiting[index])
    return isSaid && (this.#number.length > 1 || LABEL.test(this.#before))
  }

  #passFirst(): void {
    this.#before = this.#waiting.shift() ?? ''
    this.#pass(this.#before)
  }
}
