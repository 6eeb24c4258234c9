import { findPeriod } from './find-period.ts'
import { findUnits } from './find-units.ts'
import type { InspectionDetails, Passage } from './inspection.ts'
import type { Line } from './line.ts'
import { filledValue, type Statement } from './statement.ts'

/** Articles, units named, and the years it covers. */
export function findDetails(lines: readonly Line[], statement: Statement): InspectionDetails {
  return {
    place: statement.place,
    office: statement.office,
    signatory: filledValue(statement.signatory),
    articles: findArticles(lines),
    units: findUnits(lines),
    period: findPeriod(lines, statement),
  }
}

function findArticles(lines: readonly Line[]): readonly Passage[] {
  const seen = new Map<string, Passage>()
  for (const { text, page } of lines) {
    const name = /^Pasal \d+[A-Z]?$/.exec(text)?.[0]
    if (name !== undefined && !seen.has(name)) seen.set(name, { name, page })
  }
  return [...seen.values()]
}
