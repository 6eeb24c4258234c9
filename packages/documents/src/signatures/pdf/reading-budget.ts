import { BrokenPdf } from './broken-pdf.ts'

export const MAX_FILE_BYTES = 256 * 1024 * 1024
export const MAX_DEPTH = 100
export const MAX_SECTIONS = 512
export const MAX_OBJECT_NUMBER = 8_388_607

const MAX_OBJECTS = 3_000_000
const MAX_INFLATED_BYTES = 192 * 1024 * 1024

/** What reading one file may cost altogether, however many of its revisions are opened. */
export class ReadingBudget {
  #objects = MAX_OBJECTS
  #inflatedBytes = MAX_INFLATED_BYTES

  takeObjects(count: number): void {
    this.#objects -= count
    if (this.#objects < 0) throw new BrokenPdf('pdf.too_many_objects', `lebih dari ${MAX_OBJECTS} objek`)
  }

  takeInflated(bytes: number): void {
    this.#inflatedBytes -= bytes
    if (this.#inflatedBytes < 0) throw tooMuch()
  }

  get inflatedBytesLeft(): number {
    return this.#inflatedBytes
  }
}

export function tooMuch(): BrokenPdf {
  return new BrokenPdf('pdf.inflates_too_far', 'isi terkompresinya mengembang melebihi batas')
}
