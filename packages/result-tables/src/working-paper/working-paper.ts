import type { Instrument, Ratings, RuledBoundary } from '@undagi/maturity'

/** What a working paper (kertas kerja) is made of: one assessment, by the instrument as data. */
export interface WorkingPaper {
  readonly instrument: Instrument
  /** The year of the round: some publications show by which rule the predicate is decided then. */
  readonly year: number
  /** What was ruled of the predicate of this round itself, and where that stands. */
  readonly boundary?: PaperBoundary | null
  readonly ratings: Ratings
  /** Indices of other agencies, by the code of the indicator that takes its value from one. */
  readonly agencyIndices?: Ratings
  readonly texts: Readonly<Record<string, PaperTexts>>
  /** Where each indicator is looked at, by its code. */
  readonly pages: Readonly<Record<string, string>>
  /** What a reader must know to place it: pairs of a name and what it says. */
  readonly about: readonly (readonly [name: string, text: string])[]
}

export interface PaperBoundary {
  readonly rule: RuledBoundary
  readonly source: string
}

export interface PaperTexts {
  readonly facts: string | null
  readonly analysis: string | null
}

/** What the sheets of one paper are called: formulas name them. */
export interface SheetNames {
  readonly summary: string
  readonly indicators: string
  readonly tables: string
  readonly explanation: string
}

export const sheetNames: SheetNames = {
  summary: 'Ringkasan',
  indicators: 'Indikator',
  tables: 'Tabel',
  explanation: 'Keterangan',
}

/** Whose values a paper counts: the institution's own, those that came of a published round, or those that may still change. */
export type PaperValues = 'own' | 'official' | 'draft'

export const comparisonName = 'Perbandingan'

export const valueWords: Readonly<
  Record<PaperValues, { readonly called: string; readonly heading: string }>
> = {
  own: { called: 'nilai mandiri, yang diberikan instansi sendiri', heading: 'Nilai mandiri' },
  official: { called: 'nilai resmi, yang dipublikasikan beserta koreksinya', heading: 'Nilai resmi' },
  draft: { called: 'konsep penilaian luar, belum dipublikasikan', heading: 'Nilai konsep' },
}

/** The sheets of the institution's own values keep their plain names; the others say what they are. */
export function sheetNamesFor(values: PaperValues): SheetNames {
  if (values === 'own') return sheetNames
  const which = values === 'official' ? 'resmi' : 'konsep'
  return {
    ...sheetNames,
    ...{ summary: `${sheetNames.summary} ${which}`, indicators: `${sheetNames.indicators} ${which}` },
  }
}
