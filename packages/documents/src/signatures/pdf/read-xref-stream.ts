import { BrokenPdf, broken } from './broken-pdf.ts'
import { decodeStream } from './decode-stream.ts'
import { isKind, isName, type PdfDict } from './pdf-object.ts'
import { readIndirectObject } from './read-indirect-object.ts'
import { MAX_OBJECT_NUMBER, type ReadingBudget } from './reading-budget.ts'
import { numberIn, type XrefEntry } from './xref-section.ts'

interface XrefStream {
  readonly entries: Map<number, XrefEntry>
  readonly trailer: PdfDict
}

/** The newer form, since PDF 1.5: a compressed stream whose dictionary is the trailer. */
export function readXrefStream(bytes: Uint8Array, at: number, budget: ReadingBudget): XrefStream {
  const { object } = readIndirectObject(bytes, at, budget)
  if (!isKind(object, 'stream') || !isName(object.dict.entries.get('Type'), 'XRef')) {
    throw broken(`tabel objek tidak ada pada bita ${at}`)
  }
  const trailer = object.dict
  const length = numberIn(trailer, 'Length') ?? 0
  if (object.start + length > bytes.length) throw broken('tabel objek terpotong')
  const rows = decodeStream(bytes.subarray(object.start, object.start + length), trailer, budget)
  return { entries: readRows(rows, trailer, budget), trailer }
}

function readRows(rows: Uint8Array, trailer: PdfDict, budget: ReadingBudget): Map<number, XrefEntry> {
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = numbersIn(trailer, 'W') ?? []
  const width = typeWidth + secondWidth + thirdWidth
  if (width === 0 || [typeWidth, secondWidth, thirdWidth].some((part) => part > 6))
    throw broken('/W tidak masuk akal')
  const entries = new Map<number, XrefEntry>()
  const ranges = numbersIn(trailer, 'Index') ?? [0, numberIn(trailer, 'Size') ?? 0]
  let at = 0
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range, range + 2)
    if (first + count > MAX_OBJECT_NUMBER)
      throw new BrokenPdf('pdf.too_many_objects', 'nomor objek terlalu besar')
    budget.takeObjects(count)
    for (let number = first; number < first + count; number++, at += width) {
      if (at + width > rows.length) throw broken('tabel objek terpotong')
      const type = typeWidth === 0 ? 1 : bigEndian(rows, at, typeWidth)
      const second = bigEndian(rows, at + typeWidth, secondWidth)
      const third = bigEndian(rows, at + typeWidth + secondWidth, thirdWidth)
      if (!entries.has(number)) entries.set(number, toEntry(type, second, third))
    }
  }
  return entries
}

function toEntry(type: number, second: number, third: number): XrefEntry {
  if (type === 1) return { kind: 'offset', offset: second, generation: third }
  return type === 2 ? { kind: 'packed', container: second, index: third } : { kind: 'free' }
}

function bigEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let index = at; index < at + width; index++) value = value * 256 + (bytes[index] ?? 0)
  return value
}

function numbersIn(dict: PdfDict, key: string): readonly number[] | undefined {
  const value = dict.entries.get(key)
  if (!isKind(value, 'array')) return undefined
  return value.items.map((item) => {
    if (typeof item !== 'number' || !Number.isSafeInteger(item) || item < 0)
      throw broken(`/${key} bukan bilangan`)
    return item
  })
}
