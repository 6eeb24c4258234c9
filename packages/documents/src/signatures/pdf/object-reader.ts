import { BrokenPdf, broken } from './broken-pdf.ts'
import { CHARACTER, isDigit } from './characters.ts'
import type { PdfArray, PdfDict, PdfObject, PdfRef } from './pdf-object.ts'
import { readHexString, readLiteralString, readName } from './read-string.ts'
import { MAX_DEPTH, type ReadingBudget } from './reading-budget.ts'
import { Tokens } from './tokens.ts'

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/

/** Reads the objects of a PDF exactly as they are written; anything doubtful is refused. */
export class ObjectReader {
  readonly tokens: Tokens
  readonly #budget: ReadingBudget

  constructor(bytes: Uint8Array, at: number, budget: ReadingBudget) {
    this.tokens = new Tokens(bytes, at)
    this.#budget = budget
  }

  readObject(depth = 0): PdfObject {
    if (depth > MAX_DEPTH)
      throw new BrokenPdf('pdf.too_deep', `susunan lebih dalam dari ${MAX_DEPTH} tingkat`)
    this.#budget.takeObjects(1)
    const { tokens } = this
    tokens.skipBlanks()
    switch (tokens.peek()) {
      case CHARACTER.slash:
        return readName(tokens)
      case CHARACTER.openParenthesis:
        return readLiteralString(tokens)
      case CHARACTER.openBracket:
        return this.#readArray(depth)
      case CHARACTER.less:
        return tokens.peek(1) === CHARACTER.less ? this.#readDict(depth) : readHexString(tokens)
      default:
        return this.#readWord()
    }
  }

  #readArray(depth: number): PdfArray {
    const { tokens } = this
    const items: PdfObject[] = []
    tokens.at++
    for (tokens.skipBlanks(); tokens.peek() !== CHARACTER.closeBracket; tokens.skipBlanks()) {
      items.push(this.readObject(depth + 1))
    }
    tokens.at++
    return { kind: 'array', items }
  }

  #readDict(depth: number): PdfDict {
    const { tokens } = this
    const entries = new Map<string, PdfObject>()
    tokens.at += 2
    for (tokens.skipBlanks(); tokens.peek() !== CHARACTER.greater; tokens.skipBlanks()) {
      if (tokens.peek() !== CHARACTER.slash) throw broken(`kamus objek rusak pada bita ${tokens.at}`)
      const { name } = readName(tokens)
      // Programs differ in which of the two they take: the document would say two things.
      if (entries.has(name)) throw broken(`kunci /${name} tertulis dua kali pada bita ${tokens.at}`)
      entries.set(name, this.readObject(depth + 1))
    }
    if (tokens.peek(1) !== CHARACTER.greater) throw broken(`kamus objek rusak pada bita ${tokens.at}`)
    tokens.at += 2
    return { kind: 'dict', entries }
  }

  #readWord(): PdfObject {
    const { tokens } = this
    const word = tokens.readWord()
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (!NUMBER.test(word)) throw broken(`objek tidak dikenal pada bita ${tokens.at}`)
    return (/^\d{1,10}$/.test(word) ? this.#readReference(Number(word)) : undefined) ?? Number(word)
  }

  /** `12 0 R`, where the 12 has been read. */
  #readReference(number: number): PdfRef | undefined {
    const { tokens } = this
    const after = tokens.at
    tokens.skipBlanks()
    if (isDigit(tokens.peek())) {
      const generation = tokens.readWord()
      tokens.skipBlanks()
      if (/^\d{1,5}$/.test(generation) && tokens.readWord() === 'R') {
        return { kind: 'ref', number, generation: Number(generation) }
      }
    }
    tokens.at = after
    return undefined
  }
}
