const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"/g
const LONGEST_ELEMENT = 200
const ENOUGH = 20

/** Collects the addresses of merged cells from a sheet's XML as it streams by, at most a handful. */
export class MergedRanges {
  readonly #found = new Set<string>()
  #tail = ''

  scan(chunk: Buffer): void {
    // Addresses are ASCII, so a letter cut in two by a chunk border can never hide one.
    const text = this.#tail + chunk.toString('latin1')
    for (const [, ref] of text.matchAll(MERGE)) {
      if (ref !== undefined && this.#found.size < ENOUGH) this.#found.add(ref)
    }
    this.#tail = text.slice(-LONGEST_ELEMENT)
  }

  get list(): readonly string[] {
    return [...this.#found]
  }
}
