import { type FormSheet, writeForm } from '@undagi/documents'
import type { Issue } from '@undagi/maturity'
import { toExplanationSheet } from './explanation-sheet.ts'
import { toIndicatorSheet } from './indicator-sheet.ts'
import { type ReckonedPaper, reckonPaper } from './reckon-paper.ts'
import { toSummarySheet } from './summary-sheet.ts'
import { sheetNames, type WorkingPaper } from './working-paper.ts'

export type WrittenPaper =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * The kertas kerja of one assessment as an XLSX workbook whose formulas give the same index as `scoreAssessment`, exactly, in any
 * spreadsheet program. The same paper gives the same bytes; ratings that could not be scored are refused.
 */
export async function writeWorkingPaper(given: WorkingPaper): Promise<WrittenPaper> {
  const reckoned = reckonPaper(given, sheetNames)
  if (!reckoned.ok) return reckoned
  const bytes = await writeForm('Kertas kerja penilaian', toPaperSheets(reckoned.paper))
  return { ok: true, bytes }
}

export function toPaperSheets(paper: ReckonedPaper): readonly FormSheet[] {
  const { instrument, units, year, boundary, layout, tables, result } = paper
  const explained = { instrument, units, predicate: result.predicate, year, boundary }
  return [
    toSummarySheet(paper),
    toIndicatorSheet(paper),
    toExplanationSheet(explained, layout.names.explanation),
    tables.sheet,
  ]
}
