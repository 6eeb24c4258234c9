import { broken } from './broken-pdf.ts'
import { ObjectReader } from './object-reader.ts'
import { isName, type PdfDict, type PdfObject } from './pdf-object.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { Tokens } from './tokens.ts'
import { numberIn } from './xref-section.ts'

/** An object stream: many small objects compressed together. */
export class PackedObjects {
  readonly #content: Uint8Array
  readonly #budget: ReadingBudget
  readonly #places: readonly { readonly number: number; readonly at: number }[]

  constructor(content: Uint8Array, dict: PdfDict, budget: ReadingBudget) {
    if (!isName(dict.entries.get('Type'), 'ObjStm')) throw broken('kumpulan objek salah jenisnya')
    const count = numberIn(dict, 'N') ?? 0
    const first = numberIn(dict, 'First') ?? 0
    budget.takeObjects(count)
    const tokens = new Tokens(content, 0)
    this.#content = content
    this.#budget = budget
    this.#places = Array.from({ length: count }, () => ({
      number: tokens.readCount(),
      at: first + tokens.readCount(),
    }))
  }

  object(number: number, index: number): PdfObject {
    const place = this.#places[index]
    if (place?.number !== number) throw broken(`objek ${number} tidak ada di kumpulan yang ditunjuk`)
    return new ObjectReader(this.#content, place.at, this.#budget).readObject()
  }
}
