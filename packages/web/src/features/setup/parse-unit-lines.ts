export interface UnitLine {
  readonly name: string
  readonly shortName: string
}

/** `row` counts from 1, as the person sees the lines. */
export interface LineIssue {
  readonly row: number
  readonly kind: 'no_name' | 'name_too_long' | 'short_name_too_long' | 'twice' | 'too_many'
  /** Of `twice`: the row it repeats. */
  readonly sameAs?: number
}

interface ReadLines {
  readonly units: readonly UnitLine[]
  readonly issues: readonly LineIssue[]
}

const longestName = 200
const longestShortName = 60
const mostUnits = 500

/**
 * A pasted list: one unit per line, "Dinas Pendidikan; Disdik", or cells of a sheet with tabs between them. A heading and a column of
 * numbers are left out; without a short name the name is its own. `parseUnitLines('1\tBappeda')` gives one unit.
 */
export function parseUnitLines(text: string): ReadLines {
  const lines = text.split(/\r?\n/).map((line, position) => ({ row: position + 1, cells: toCells(line) }))
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first] = filled
  const body = first && isHeading(first.cells) ? filled.slice(1) : filled
  const rowOfName = new Map<string, number>()
  const issues: LineIssue[] = []
  const units = body.map(({ row, cells }) => {
    const unit = toUnit(cells)
    const issue = findIssue(unit, row, rowOfName)
    if (issue) issues.push(issue)
    rowOfName.set(unit.name.toLowerCase(), rowOfName.get(unit.name.toLowerCase()) ?? row)
    return unit
  })
  const surplus = body[mostUnits]
  return { units, issues: surplus ? [...issues, { row: surplus.row, kind: 'too_many' }] : issues }
}

function toCells(line: string): string[] {
  const cells = line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim().replace(/\s+/g, ' '))
  const isNumbered = cells.length > 1 && /^\d+\.?$/.test(cells[0] ?? '')
  return isNumbered ? cells.slice(1) : cells
}

function isHeading(cells: readonly string[]): boolean {
  return cells.some((cell) =>
    /^(nama|nama (unit|unit kerja|opd|perangkat daerah|instansi)|singkatan)$/i.test(cell),
  )
}

function toUnit([name = '', shortName = '']: readonly string[]): UnitLine {
  return { name, shortName: shortName === '' ? name.slice(0, longestShortName).trim() : shortName }
}

function findIssue(
  { name, shortName }: UnitLine,
  row: number,
  rowOfName: ReadonlyMap<string, number>,
): LineIssue | undefined {
  const sameAs = rowOfName.get(name.toLowerCase())
  if (name === '') return { row, kind: 'no_name' }
  if (name.length > longestName) return { row, kind: 'name_too_long' }
  if (shortName.length > longestShortName) return { row, kind: 'short_name_too_long' }
  return sameAs === undefined ? undefined : { row, kind: 'twice', sameAs }
}
