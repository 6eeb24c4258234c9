/** How often what is expected was found as what. */
export class Confusion {
  readonly #counts = new Map<string, Map<string, number>>()

  add(expected: string, found: string): void {
    const row = this.#counts.get(expected) ?? new Map<string, number>()
    row.set(found, (row.get(found) ?? 0) + 1)
    this.#counts.set(expected, row)
  }

  /** One line per expected word: how many, how many right, and what the others were taken for. */
  lines(): readonly string[] {
    return [...this.#counts].toSorted().map(([expected, row]) => {
      const total = [...row.values()].reduce((sum, count) => sum + count, 0)
      const others = [...row]
        .filter(([found]) => found !== expected)
        .map(([found, count]) => `${count} as ${found}`)
      const right = `${row.get(expected) ?? 0} of ${total}`
      return `${expected.padEnd(24)}${right.padStart(12)}   ${others.join(', ')}`.trimEnd()
    })
  }
}
