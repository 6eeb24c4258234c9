import { isDeepStrictEqual } from 'node:util'
import type { FormSheet } from '@undagi/documents'
import type { Instrument } from '@undagi/maturity'
import fc from 'fast-check'
import { readInstrument } from '../../../../maturity/src/testing/read-instrument-files.ts'
import { toComparisonSheet } from '../comparison-sheet.ts'
import { type ReckonedPaper, reckonPaper } from '../reckon-paper.ts'
import type { SheetNames, WorkingPaper } from '../working-paper.ts'
import { toPaperSheets } from '../write-working-paper.ts'
import { anyPaper } from './any-paper.ts'

/** Many papers of one edition as one workbook: each has sheets of its own. */
export interface PaperBook {
  readonly instrument: Instrument
  readonly papers: readonly { readonly paper: ReckonedPaper; readonly sheets: readonly FormSheet[] }[]
  /** Each two papers beside each other: what an institution said of itself and what became of it. */
  readonly comparisons: readonly Comparison[]
}

interface Comparison {
  readonly own: ReckonedPaper
  readonly official: ReckonedPaper
  readonly sheet: FormSheet
}

export const editionIds = ['spbe-2018', 'spbe-2020', 'pemdi-2026', 'toy'] as const

/** As many papers of each edition, the same for the same seed. */
export function randomPapers(seed: number, perEdition: number): readonly PaperBook[] {
  return editionIds.map((id) => {
    const instrument = readInstrument(id)
    const drawn = fc.sample(anyPaper(instrument), { numRuns: perEdition, seed })
    const papers = drawn.map(toPaper)
    return { instrument, papers, comparisons: pairUp(papers.map(({ paper }) => paper)) }
  })
}

export function toPaper(given: WorkingPaper, position: number) {
  const reckoned = reckonPaper(given, namesOf(position))
  if (!reckoned.ok) throw new Error(reckoned.issues.map(({ message }) => message).join('\n'))
  return { paper: reckoned.paper, sheets: toPaperSheets(reckoned.paper) }
}

function pairUp(papers: readonly ReckonedPaper[]): readonly Comparison[] {
  return papers.flatMap((own, position): Comparison[] => {
    const official = papers[position + 1]
    if (position % 2 === 1 || official === undefined) return []
    const sheet = toComparisonSheet(
      { paper: own, heading: 'Nilai mandiri' },
      { paper: official, heading: 'Nilai resmi' },
      `Perbandingan ${position}`,
    )
    return [{ own, official, sheet }]
  })
}

const namesOf = (position: number): SheetNames => ({
  summary: `Ringkasan ${position}`,
  indicators: `Indikator ${position}`,
  explanation: 'Keterangan',
  tables: 'Tabel',
})

/** Each with sheets of its own, but one of tables: they are the edition's. What is said in words calculates nothing. */
export function sheetsOf({
  papers,
  comparisons,
}: Pick<PaperBook, 'papers' | 'comparisons'>): readonly FormSheet[] {
  const byName = new Map(comparisons.map(({ sheet }) => [sheet.name, sheet]))
  for (const { sheets } of papers)
    for (const sheet of sheets.filter(({ name }) => name !== 'Keterangan')) {
      const other = byName.get(sheet.name)
      if (other !== undefined && !isDeepStrictEqual(other, sheet)) throw new Error(`${sheet.name} differs`)
      byName.set(sheet.name, sheet)
    }
  return [...byName.values()]
}
