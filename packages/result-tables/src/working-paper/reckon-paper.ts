import {
  checkRatings,
  convertIndex,
  findIndicator,
  type Issue,
  type Ratings,
  type ScoreResult,
  scoreAssessment,
} from '@undagi/maturity'
import { findExactUnits } from './exact-units.ts'
import { layOut } from './paper-layout.ts'
import { toTableSheet } from './table-sheet.ts'
import type { Workings } from './value-formulas.ts'
import type { SheetNames, WorkingPaper } from './working-paper.ts'

/** A paper with all that its cells point at, and with the result that they must come to. */
export interface ReckonedPaper extends Workings, Required<WorkingPaper> {
  /** The ratings, with what the indices of other agencies give. */
  readonly counted: Ratings
  readonly result: ScoreResult
}

export type Reckoning =
  | { readonly ok: true; readonly paper: ReckonedPaper }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export function reckonPaper(given: WorkingPaper, names: SheetNames): Reckoning {
  const { instrument, ratings, year, boundary = null, agencyIndices = {} } = given
  const converted = convertAll(given)
  const counted = { ...ratings, ...converted.values }
  const issues = [...checkRatings(instrument, counted), ...converted.issues]
  if (issues.length > 0) return { ok: false, issues }
  const units = findExactUnits(instrument, ratings, agencyIndices)
  if (units === undefined) return { ok: false, issues: [tooFine] }
  const layout = layOut(instrument, names)
  const tables = toTableSheet(instrument, units, names.tables)
  const result = scoreAssessment(instrument, counted, { year, ruled: boundary?.rule })
  return { ok: true, paper: { ...given, boundary, agencyIndices, units, layout, tables, counted, result } }
}

const tooFine: Issue = {
  path: '',
  code: 'working_paper.too_fine',
  message:
    'Ada nilai dengan terlalu banyak desimal: lembar kerja tidak dapat menghitungnya dengan tepat. Tulis nilai itu dengan desimal yang lebih sedikit.',
}

function convertAll({ instrument, agencyIndices = {} }: WorkingPaper) {
  const values: Record<string, string> = {}
  const issues: Issue[] = []
  for (const [code, index] of Object.entries(agencyIndices)) {
    const conversion = findIndicator(instrument, code)?.conversion
    if (index === null || conversion === undefined) continue
    const converted = convertIndex(instrument, conversion, index)
    if (converted.ok) values[code] = converted.value.exact
    else issues.push({ ...converted.issue, path: code })
  }
  return { values, issues }
}
