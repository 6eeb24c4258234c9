import { broken } from './broken-pdf.ts'
import { CHARACTER, isRegular, isWhitespace } from './characters.ts'

/** A place in the bytes, moved on by what is read. */
export class Tokens {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }

  peek(ahead = 0): number | undefined {
    return this.bytes[this.at + ahead]
  }

  /** Passes blanks and comments. */
  skipBlanks(): void {
    for (;;) {
      while (isWhitespace(this.peek())) this.at++
      if (this.peek() !== CHARACTER.percent) return
      while (this.at < this.bytes.length && !isLineEnd(this.peek())) this.at++
    }
  }

  /** A run of regular characters: number or keyword. */
  readWord(): string {
    const start = this.at
    while (isRegular(this.peek())) this.at++
    // A table can point to where there are no bytes at all.
    if (this.at === start) return ''
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, this.at - start).toString('latin1')
  }

  /** The next word, which must be this one. */
  expect(word: string): void {
    this.skipBlanks()
    const found = this.readWord()
    if (found !== word) throw broken(`"${word}" tidak ada pada bita ${this.at}`)
  }

  readCount(): number {
    this.skipBlanks()
    const word = this.readWord()
    if (!/^\d{1,10}$/.test(word)) throw broken(`bilangan tidak ada pada bita ${this.at}`)
    return Number(word)
  }
}

const isLineEnd = (byte: number | undefined) =>
  byte === CHARACTER.lineFeed || byte === CHARACTER.carriageReturn
