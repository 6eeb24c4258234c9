import { BrokenPdf, broken } from './broken-pdf.ts'
import { readXrefStream } from './read-xref-stream.ts'
import { readXrefTable } from './read-xref-table.ts'
import { MAX_SECTIONS, type ReadingBudget } from './reading-budget.ts'
import { Tokens } from './tokens.ts'
import { numberIn, type XrefEntry, type XrefSection } from './xref-section.ts'

/** All cross-reference sections, the newest first. */
export function readSections(
  bytes: Uint8Array,
  newest: number,
  budget: ReadingBudget,
): readonly XrefSection[] {
  const sections: XrefSection[] = []
  const seen = new Set<number>()
  for (let at: number | undefined = newest; at !== undefined; ) {
    if (seen.has(at)) throw broken('riwayat berkasnya berputar')
    if (seen.size >= MAX_SECTIONS)
      throw new BrokenPdf('pdf.too_many_objects', `lebih dari ${MAX_SECTIONS} revisi`)
    seen.add(at)
    const section = readSection(bytes, at, budget)
    sections.push(section)
    at = numberIn(section.trailer, 'Prev')
  }
  return sections
}

function readSection(bytes: Uint8Array, offset: number, budget: ReadingBudget): XrefSection {
  if (offset >= bytes.length) throw broken('tabel objek berada di luar berkas')
  const tokens = new Tokens(bytes, offset)
  tokens.skipBlanks()
  if (tokens.readWord() !== 'xref')
    return { offset, ...readXrefStream(bytes, offset, budget), isHybrid: false }
  const { entries, trailer } = readXrefTable(bytes, offset, budget)
  const beside = numberIn(trailer, 'XRefStm')
  if (beside === undefined) return { offset, entries, trailer, isHybrid: false }
  return {
    offset,
    entries: merge(entries, readXrefStream(bytes, beside, budget).entries),
    trailer,
    isHybrid: true,
  }
}

/** In a hybrid file the table calls free what only the stream knows. */
function merge(table: Map<number, XrefEntry>, stream: Map<number, XrefEntry>): Map<number, XrefEntry> {
  for (const [number, entry] of stream) {
    if ((table.get(number)?.kind ?? 'free') === 'free') table.set(number, entry)
  }
  return table
}
