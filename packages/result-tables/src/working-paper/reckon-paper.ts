import {
  checkRatings,
  convertIndex,
  findIndicator,
  type Instrument,
  type Issue,
  type Ratings,
  type ScoreResult,
  scoreAssessment,
} from '@undagi/maturity'
import { type ExactUnits, findExactUnits } from './exact-units.ts'
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

/** `sharing`: all papers that look things up in the same sheet of tables, and so count in the same units; they are of one instrument. */
export function reckonPaper(
  given: WorkingPaper,
  names: SheetNames,
  sharing: readonly WorkingPaper[] = [given],
): Reckoning {
  const { instrument, year, boundary = null, agencyIndices = {} } = given
  const issues = sharing.flatMap((paper) => countPaper(paper).issues)
  if (issues.length > 0) return { ok: false, issues }
  const units = unitsOf(instrument, sharing)
  if (units === undefined) return { ok: false, issues: [tooFine] }
  const { counted } = countPaper(given)
  const layout = layOut(instrument, names)
  const tables = toTableSheet(instrument, units, names.tables)
  const result = scoreAssessment(instrument, counted, { year, ruled: boundary?.rule })
  return { ok: true, paper: { ...given, boundary, agencyIndices, units, layout, tables, counted, result } }
}

/** What counts of each indicator, and what cannot be counted. */
function countPaper(given: WorkingPaper) {
  const converted = convertAll(given)
  const counted = { ...given.ratings, ...converted.values }
  return { counted, issues: [...checkRatings(given.instrument, counted), ...converted.issues] }
}

/** In which units all of these can be counted; `undefined` where one of them is too fine for that. */
function unitsOf(instrument: Instrument, papers: readonly WorkingPaper[]): ExactUnits | undefined {
  const all = (pick: (paper: WorkingPaper) => Ratings) =>
    Object.fromEntries(
      papers.flatMap((paper, position) =>
        Object.entries(pick(paper)).map(([code, value]) => [`${position}/${code}`, value]),
      ),
    )
  const ratings = all((paper) => paper.ratings)
  return findExactUnits(
    instrument,
    ratings,
    all(({ agencyIndices = {} }) => agencyIndices),
  )
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
