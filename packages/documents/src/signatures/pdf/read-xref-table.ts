import { BrokenPdf, broken } from './broken-pdf.ts'
import { CHARACTER } from './characters.ts'
import { ObjectReader } from './object-reader.ts'
import type { PdfDict } from './pdf-object.ts'
import { MAX_OBJECT_NUMBER, type ReadingBudget } from './reading-budget.ts'
import type { Tokens } from './tokens.ts'
import type { XrefEntry } from './xref-section.ts'

interface XrefTable {
  readonly entries: Map<number, XrefEntry>
  readonly trailer: PdfDict
}

/** The older form: `xref`, lines of twenty characters, `trailer`. */
export function readXrefTable(bytes: Uint8Array, at: number, budget: ReadingBudget): XrefTable {
  const reader = new ObjectReader(bytes, at, budget)
  const { tokens } = reader
  tokens.expect('xref')
  const entries = new Map<number, XrefEntry>()
  for (tokens.skipBlanks(); tokens.peek() !== LETTER_T; tokens.skipBlanks()) {
    const first = tokens.readCount()
    const count = tokens.readCount()
    if (first + count > MAX_OBJECT_NUMBER)
      throw new BrokenPdf('pdf.too_many_objects', 'nomor objek terlalu besar')
    budget.takeObjects(count)
    for (let number = first; number < first + count; number++) {
      const entry = readEntry(tokens)
      if (!entries.has(number)) entries.set(number, entry)
    }
  }
  tokens.expect('trailer')
  tokens.skipBlanks()
  if (tokens.peek() !== CHARACTER.less) throw broken('trailer tidak ada')
  const trailer = reader.readObject()
  if (typeof trailer !== 'object' || trailer?.kind !== 'dict') throw broken('trailer tidak ada')
  return { entries, trailer }
}

const LETTER_T = 116

function readEntry(tokens: Tokens): XrefEntry {
  const offset = tokens.readCount()
  const generation = tokens.readCount()
  tokens.skipBlanks()
  const use = tokens.readWord()
  if (use === 'f') return { kind: 'free' }
  if (use !== 'n') throw broken(`tabel objek rusak pada bita ${tokens.at}`)
  // Some writers mark an unused number in this way.
  return offset === 0 ? { kind: 'free' } : { kind: 'offset', offset, generation }
}
