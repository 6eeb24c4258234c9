import { type FormSheet, writeForm } from '@undagi/documents'
import type { Issue } from '@undagi/maturity'
import { toComparisonSheet } from './comparison-sheet.ts'
import { toExplanationSheet } from './explanation-sheet.ts'
import { toIndicatorSheet } from './indicator-sheet.ts'
import { type ReckonedPaper, reckonPaper } from './reckon-paper.ts'
import { toSummarySheet } from './summary-sheet.ts'
import {
  comparisonName,
  type PaperValues,
  sheetNames,
  sheetNamesFor,
  valueWords,
  type WorkingPaper,
} from './working-paper.ts'

export type WrittenPaper =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** One reading of an assessment: its values and texts, and whose they are. */
export interface PaperPart {
  readonly values: PaperValues
  readonly paper: WorkingPaper
}

/**
 * The kertas kerja of one assessment as an XLSX workbook whose formulas give the same index as `scoreAssessment`, exactly, in any
 * spreadsheet program: of each part that is given, and where there are two the one beside the other. The same parts give the same bytes; ratings
 * that could not be scored are refused.
 */
export async function writeWorkingPaper(parts: readonly PaperPart[]): Promise<WrittenPaper> {
  const papers = parts.map(({ paper }) => paper)
  const reckoned: ReckonedPart[] = []
  for (const { values, paper } of parts) {
    const about = [...paper.about, ['Nilai', valueWords[values].called] as const]
    const one = reckonPaper({ ...paper, about }, sheetNamesFor(values), papers)
    if (!one.ok) return one
    reckoned.push({ values, paper: one.paper })
  }
  const bytes = await writeForm('Kertas kerja penilaian', toBookSheets(reckoned))
  return { ok: true, bytes }
}

interface ReckonedPart {
  readonly values: PaperValues
  readonly paper: ReckonedPaper
}

/** The tables are those of the edition: every part looks things up in the same. */
function toBookSheets(parts: readonly ReckonedPart[]): readonly FormSheet[] {
  const [first, second] = parts
  if (first === undefined) throw new Error('A working paper of nothing')
  return [
    ...(second === undefined ? [] : [compare(first, second)]),
    ...parts.flatMap(({ paper }) => [toSummarySheet(paper), toIndicatorSheet(paper)]),
    explain(first.paper),
    first.paper.tables.sheet,
  ]
}

function compare(own: ReckonedPart, other: ReckonedPart): FormSheet {
  const compared = ({ values, paper }: ReckonedPart) => ({ paper, heading: valueWords[values].heading })
  return toComparisonSheet(compared(own), compared(other), comparisonName)
}

function explain({ instrument, units, year, boundary, result }: ReckonedPaper): FormSheet {
  const explained = { instrument, units, predicate: result.predicate, year, boundary }
  return toExplanationSheet(explained, sheetNames.explanation)
}

export function toPaperSheets(paper: ReckonedPaper): readonly FormSheet[] {
  return [toSummarySheet(paper), toIndicatorSheet(paper), explain(paper), paper.tables.sheet]
}
