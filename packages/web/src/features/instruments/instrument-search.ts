/** What the pages of the instrument keep in their address; an absent part is the ordinary. */
export interface InstrumentSearch {
  /** Name of an edition other than the round's. */
  readonly edisi?: string | undefined
  /** Id of a text edition other than that of the round's year, or "semua". */
  readonly naskah?: string | undefined
}

export interface ReaderSearch extends InstrumentSearch {
  /** Levels that stand open: "3", "2,3", "semua" or "tutup". */
  readonly tingkat?: string | undefined
}

export interface ContentsSearch extends InstrumentSearch {
  readonly cari?: string | undefined
}

export interface ComparisonSearch {
  readonly kiri?: string | undefined
  readonly kanan?: string | undefined
  /** Code of the indicator on the left whose counterparts are shown. */
  readonly pilih?: string | undefined
  /** Texts that are compared where both sides are the same revision. */
  readonly naskahKiri?: string | undefined
  readonly naskahKanan?: string | undefined
}

export function parseInstrumentSearch(search: Record<string, unknown>): InstrumentSearch {
  return { edisi: parseText(search.edisi), naskah: parseText(search.naskah) }
}

export function parseReaderSearch(search: Record<string, unknown>): ReaderSearch {
  return { ...parseInstrumentSearch(search), tingkat: parseText(search.tingkat) }
}

export function parseContentsSearch(search: Record<string, unknown>): ContentsSearch {
  return { ...parseInstrumentSearch(search), cari: parseText(search.cari) }
}

export function parseComparisonSearch(search: Record<string, unknown>): ComparisonSearch {
  const { kiri, kanan, pilih, naskahKiri, naskahKanan } = search
  return {
    ...{ kiri: parseText(kiri), kanan: parseText(kanan), pilih: parseText(pilih) },
    ...{ naskahKiri: parseText(naskahKiri), naskahKanan: parseText(naskahKanan) },
  }
}

function parseText(value: unknown): string | undefined {
  // "pilih=13" arrives as a number
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}
