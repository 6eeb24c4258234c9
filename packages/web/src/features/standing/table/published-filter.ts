import { parseYear } from '../standing-search.ts'

/** Which rows of the published table are shown and in which order, as it stands in the address. */
export interface PublishedFilter {
  readonly terbitan?: number | undefined
  readonly kategori?: string | undefined
  readonly provinsi?: string | undefined
  readonly predikat?: string | undefined
  readonly cari?: string | undefined
  /** "nama", "kategori", "provinsi", "indeks", "predikat" or the code of a published part; by rank when absent. */
  readonly urut?: string | undefined
  readonly arah?: 'turun' | undefined
}

/** Reads an address strictly: what is not understood is left out, never guessed. */
export function parsePublishedFilter(search: Record<string, unknown>): PublishedFilter {
  return {
    terbitan: parseYear(search.terbitan),
    kategori: parseText(search.kategori),
    provinsi: parseText(search.provinsi),
    predikat: parseText(search.predikat),
    cari: parseText(search.cari),
    urut: parseText(search.urut),
    arah: search.arah === 'turun' ? 'turun' : undefined,
  }
}

function parseText(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}
