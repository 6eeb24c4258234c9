import type { FormSheet } from '@undagi/documents'
import type { Recalculated } from './recalculate.ts'

/** A cell that came out otherwise than it should have. */
export interface Difference {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly formula: string
  readonly expected: string | number | null
  readonly found: string
}

/** Every formula of these sheets against what a spreadsheet program made of it. */
export function compareRecalculated(
  sheets: readonly FormSheet[],
  found: Recalculated,
): readonly Difference[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): Difference[] => {
        const content = cell?.content
        if (!content || !('formula' in content)) return []
        const { formula, result: expected } = content
        const value = found(name, row, column)
        return isSame(expected, value) ? [] : [{ sheet: name, row, column, formula, expected, found: value }]
      }),
    ),
  )
}

/** Programs write 15 digits of a number. */
function isSame(expected: string | number | null, found: string): boolean {
  if (typeof expected !== 'number') return (expected ?? '') === found
  return found !== '' && Math.abs(expected - Number(found)) <= Math.abs(expected) * 1e-14
}
