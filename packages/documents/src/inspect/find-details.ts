import type { InspectionDetails, Passage } from './inspection.ts'
import type { Line } from './line.ts'
import { filledValue, type Statement } from './statement.ts'

const UNIT =
  /\b(?:Dinas|Badan|Inspektorat|Sekretariat|Bagian|Kecamatan|Kelurahan|Satuan Polisi|Rumah Sakit Umum Daerah)(?:(?:,| dan)? \p{Lu}[\p{L}]+){1,8}/gu
const PERIOD =
  /\b(?:tahun anggaran|periode(?: tahun)?|tahun|triwulan [IV]+ tahun|semester [I]+ tahun)\s+((?:19|20)\d{2}(?:\s*(?:-|–|sampai dengan|s\.?d\.?)\s*(?:19|20)\d{2})?)/i
const MOST_UNITS = 200

/** Articles, units named, and the years it covers. */
export function findDetails(lines: readonly Line[], statement: Statement): InspectionDetails {
  return {
    place: statement.place,
    office: statement.office,
    signatory: filledValue(statement.signatory),
    articles: findArticles(lines),
    units: findUnits(lines),
    period: findPeriod(lines, statement.subject),
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

function findUnits(lines: readonly Line[]): readonly string[] {
  const units = new Set<string>()
  for (const { text } of lines) {
    for (const [unit] of text.matchAll(UNIT)) if (units.size < MOST_UNITS) units.add(unit)
  }
  return [...units]
}

function findPeriod(lines: readonly Line[], subject: string | null): string | null {
  const head = lines.slice(0, 30).map(({ text }) => text)
  for (const text of [subject ?? '', ...head]) {
    const period = PERIOD.exec(text)?.[1]
    if (period !== undefined) return period.replace(/\s*(?:–|sampai dengan|s\.?d\.?)\s*/i, '-')
  }
  return null
}
