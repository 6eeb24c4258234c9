import { isDeepStrictEqual } from 'node:util'
import type { FormSheet } from '@undagi/documents'
import type { Instrument } from '@undagi/maturity'
import fc from 'fast-check'
import { readInstrument } from '../../../../maturity/src/testing/read-instrument-files.ts'
import { type ReckonedPaper, reckonPaper } from '../reckon-paper.ts'
import type { SheetNames, WorkingPaper } from '../working-paper.ts'
import { toPaperSheets } from '../write-working-paper.ts'
import { anyPaper } from './any-paper.ts'

/** Many papers of one edition as one workbook: each has sheets of its own. */
export interface PaperBook {
  readonly instrument: Instrument
  readonly papers: readonly { readonly paper: ReckonedPaper; readonly sheets: readonly FormSheet[] }[]
}

export const editionIds = ['spbe-2018', 'spbe-2020', 'pemdi-2026', 'toy'] as const

/** As many papers of each edition, the same for the same seed. */
export function randomPapers(seed: number, perEdition: number): readonly PaperBook[] {
  return editionIds.map((id) => {
    const instrument = readInstrument(id)
    const drawn = fc.sample(anyPaper(instrument), { numRuns: perEdition, seed })
    return { instrument, papers: drawn.map(toPaper) }
  })
}

export function toPaper(given: WorkingPaper, position: number) {
  const reckoned = reckonPaper(given, namesOf(position))
  if (!reckoned.ok) throw new Error(reckoned.issues.map(({ message }) => message).join('\n'))
  return { paper: reckoned.paper, sheets: toPaperSheets(reckoned.paper) }
}

const namesOf = (position: number): SheetNames => ({
  summary: `Ringkasan ${position}`,
  indicators: `Indikator ${position}`,
  explanation: 'Keterangan',
  tables: 'Tabel',
})

/** Each with sheets of its own, but one of tables: they are the edition's. What is said in words calculates nothing. */
export function sheetsOf({ papers }: Pick<PaperBook, 'papers'>): readonly FormSheet[] {
  const byName = new Map<string, FormSheet>()
  for (const { sheets } of papers)
    for (const sheet of sheets.filter(({ name }) => name !== 'Keterangan')) {
      const other = byName.get(sheet.name)
      if (other !== undefined && !isDeepStrictEqual(other, sheet)) throw new Error(`${sheet.name} differs`)
      byName.set(sheet.name, sheet)
    }
  return [...byName.values()]
}
