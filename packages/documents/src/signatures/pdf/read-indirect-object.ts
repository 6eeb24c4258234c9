import { broken } from './broken-pdf.ts'
import { CHARACTER } from './characters.ts'
import { ObjectReader } from './object-reader.ts'
import type { PdfObject } from './pdf-object.ts'
import type { ReadingBudget } from './reading-budget.ts'
import type { Tokens } from './tokens.ts'

export interface IndirectObject {
  readonly number: number
  readonly generation: number
  readonly object: PdfObject
}

/** `7 0 obj … endobj` at a place in the file. */
export function readIndirectObject(bytes: Uint8Array, at: number, budget: ReadingBudget): IndirectObject {
  const reader = new ObjectReader(bytes, at, budget)
  const { tokens } = reader
  const number = tokens.readCount()
  const generation = tokens.readCount()
  tokens.expect('obj')
  const object = reader.readObject()
  tokens.skipBlanks()
  const word = tokens.readWord()
  if (word === 'endobj') return { number, generation, object }
  if (word !== 'stream' || typeof object !== 'object' || object?.kind !== 'dict') {
    throw broken(`objek ${number} tidak ditutup`)
  }
  return { number, generation, object: { kind: 'stream', dict: object, start: startOfStream(tokens) } }
}

function startOfStream(tokens: Tokens): number {
  if (tokens.peek() === CHARACTER.carriageReturn && tokens.peek(1) === CHARACTER.lineFeed)
    return tokens.at + 2
  if (tokens.peek() === CHARACTER.lineFeed) return tokens.at + 1
  throw broken(`isi objek tidak dimulai pada baris baru, bita ${tokens.at}`)
}
