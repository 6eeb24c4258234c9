/** What the page compares with, as it stands in the address. */
export interface StandingSearch {
  /** The published year; the latest one when absent. */
  readonly terbitan?: number | undefined
  readonly lingkup?: 'provinsi' | 'kategori' | undefined
}

/** Reads an address strictly: what is not understood is left out, never guessed. */
export function parseStandingSearch(search: Record<string, unknown>): StandingSearch {
  return {
    terbitan: parseYear(search.terbitan),
    lingkup: (['provinsi', 'kategori'] as const).find((scope) => scope === search.lingkup),
  }
}

export function parseYear(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value <= 2099
    ? value
    : undefined
}
