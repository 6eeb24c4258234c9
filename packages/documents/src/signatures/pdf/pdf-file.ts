import { BrokenPdf, broken } from './broken-pdf.ts'
import { decodeStream } from './decode-stream.ts'
import { findEnd } from './find-end.ts'
import { PackedObjects } from './packed-objects.ts'
import { isKind, type PdfDict, type PdfObject, type PdfStream } from './pdf-object.ts'
import { readIndirectObject } from './read-indirect-object.ts'
import { readSections } from './read-sections.ts'
import { MAX_FILE_BYTES, ReadingBudget } from './reading-budget.ts'
import type { XrefEntry, XrefSection } from './xref-section.ts'

const MAX_HOPS = 16
const FREE: XrefEntry = { kind: 'free' }

interface PdfFileOptions {
  readonly budget?: ReadingBudget
  readonly sections?: readonly XrefSection[]
}

/** A PDF as its last revision in these bytes says it is. Objects are read when they are asked for. */
export class PdfFile {
  readonly bytes: Uint8Array
  readonly budget: ReadingBudget
  readonly sections: readonly XrefSection[]
  readonly isFollowed: boolean
  readonly #objects = new Map<number, PdfObject>()
  readonly #packed = new Map<number, PackedObjects>()

  /** With `sections`, the document as those alone say it is: an earlier state of the same file. */
  constructor(bytes: Uint8Array, { budget = new ReadingBudget(), sections }: PdfFileOptions = {}) {
    if (bytes.length > MAX_FILE_BYTES) throw new BrokenPdf('pdf.too_large', 'lebih besar dari 256 MB')
    this.bytes = bytes
    this.budget = budget
    const { newestSection, isFollowed } = findEnd(bytes)
    this.sections = sections ?? readSections(bytes, newestSection, budget)
    this.isFollowed = isFollowed
  }

  get trailer(): PdfDict {
    const [newest] = this.sections
    if (newest === undefined) throw broken('trailer tidak ada')
    return newest.trailer
  }

  entryOf(number: number): XrefEntry {
    for (const { entries } of this.sections) {
      const entry = entries.get(number)
      if (entry !== undefined) return entry
    }
    return FREE
  }

  /** What an object is, with references followed; what does not exist is null. */
  resolve(object: PdfObject | undefined): PdfObject {
    let current = object ?? null
    for (let hop = 0; isKind(current, 'ref'); hop++) {
      if (hop > MAX_HOPS) throw broken('rujukan objek berputar')
      current = this.#objectOf(current.number, current.generation)
    }
    return current
  }

  get(dict: PdfDict, key: string): PdfObject {
    return this.resolve(dict.entries.get(key))
  }

  rawStream({ dict, start }: PdfStream): Uint8Array {
    const length = this.get(dict, 'Length')
    if (typeof length !== 'number' || length < 0 || start + length > this.bytes.length) {
      throw broken(`panjang isi pada bita ${start} tidak cocok`)
    }
    const after = Buffer.from(this.bytes.subarray(start + length, start + length + 16)).toString('latin1')
    if (!/^\s*endstream/.test(after)) throw broken(`panjang isi pada bita ${start} tidak cocok`)
    return this.bytes.subarray(start, start + length)
  }

  streamContent(stream: PdfStream): Uint8Array {
    return decodeStream(this.rawStream(stream), stream.dict, this.budget)
  }

  #objectOf(number: number, generation: number): PdfObject {
    const known = this.#objects.get(number)
    if (known !== undefined) return known
    const entry = this.entryOf(number)
    const object = entry.kind === 'free' ? null : this.#read(number, generation, entry)
    this.#objects.set(number, object)
    return object
  }

  #read(number: number, generation: number, entry: Exclude<XrefEntry, { kind: 'free' }>): PdfObject {
    if (entry.kind === 'packed') return this.#packedIn(entry.container).object(number, entry.index)
    if (entry.generation !== generation) return null
    const found = readIndirectObject(this.bytes, entry.offset, this.budget)
    if (found.number !== number || found.generation !== generation) {
      throw broken(`objek ${number} tidak ada di tempat yang ditunjuk`)
    }
    return found.object
  }

  #packedIn(container: number): PackedObjects {
    const known = this.#packed.get(container)
    if (known !== undefined) return known
    if (this.entryOf(container).kind !== 'offset') throw broken('kumpulan objek tidak berdiri sendiri')
    const stream = this.resolve({ kind: 'ref', number: container, generation: 0 })
    if (!isKind(stream, 'stream')) throw broken(`kumpulan objek ${container} tidak ada`)
    const packed = new PackedObjects(this.streamContent(stream), stream.dict, this.budget)
    this.#packed.set(container, packed)
    return packed
  }
}
