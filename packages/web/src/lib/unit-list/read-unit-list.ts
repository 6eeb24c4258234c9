import { comparableName } from '@undagi/maturity'

export interface ListedUnit {
  /** Of the text, from 1, as the person sees the lines. */
  readonly line: number
  readonly name: string
  readonly shortName: string
  readonly fault: UnitFault | undefined
}

type UnitFault =
  | { readonly kind: 'no_name' | 'name_too_long' | 'short_name_too_long' }
  | { readonly kind: 'too_many_parts' | 'too_many' | 'taken' }
  | { readonly kind: 'repeated'; readonly sameAs: number }

const longestName = 200
const longestShortName = 60
const mostUnits = 500

/**
 * A pasted list, one unit a line: "Nama; singkatan", or cells of a sheet with tabs between them. A heading and a column of numbers
 * are left out; without a short name the name stands for it. Every line is read and every fault found, so that all can be
 * mended at once. `readUnitList('1\tBappeda')` gives one unit.
 */
export function readUnitList(text: string, activeNames: readonly string[] = []): readonly ListedUnit[] {
  const taken = new Set(activeNames.map(comparableName))
  const lineOfName = new Map<string, number>()
  return readLines(text).map(({ line, cells }, position) => {
    const { name, shortName } = toUnit(cells)
    const key = comparableName(name)
    const isTaken = taken.has(key)
    const fault =
      position === mostUnits
        ? ({ kind: 'too_many' } as const)
        : findFault({ cells, name, shortName, isTaken, sameAs: lineOfName.get(key) })
    if (!lineOfName.has(key)) lineOfName.set(key, line)
    return { line, name, shortName, fault }
  })
}

function readLines(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const filled = text
    .split(/\r?\n/)
    .map((written, position) => ({ line: position + 1, cells: toCells(written) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first] = filled
  return first && isHeading(first.cells) ? filled.slice(1) : filled
}

function toCells(written: string): readonly string[] {
  const cells = written
    .split(written.includes('\t') ? '\t' : ';')
    .map((cell) => cell.trim().replaceAll(/\s+/g, ' '))
  const isNumbered = cells.length > 1 && /^\d+\.?$/.test(cells[0] ?? '')
  return isNumbered ? cells.slice(1) : cells
}

function isHeading(cells: readonly string[]): boolean {
  return cells.some((cell) =>
    /^(nama|nama (unit|unit kerja|opd|perangkat daerah|instansi)|singkatan)$/i.test(cell),
  )
}

function toUnit([name = '', shortName = '']: readonly string[]) {
  return { name, shortName: shortName === '' ? name.slice(0, longestShortName).trim() : shortName }
}

interface Line {
  readonly cells: readonly string[]
  readonly name: string
  readonly shortName: string
  readonly isTaken: boolean
  readonly sameAs: number | undefined
}

function findFault({ cells, name, shortName, isTaken, sameAs }: Line): UnitFault | undefined {
  if (name === '') return { kind: 'no_name' }
  if (cells.slice(2).some((cell) => cell !== '')) return { kind: 'too_many_parts' }
  if (name.length > longestName) return { kind: 'name_too_long' }
  if (shortName.length > longestShortName) return { kind: 'short_name_too_long' }
  if (isTaken) return { kind: 'taken' }
  return sameAs === undefined ? undefined : { kind: 'repeated', sameAs }
}
