import type { CellValue } from 'hucre/xlsx'

/** A sheet keeps binary floats of which Excel shows 15 digits: 0.1 + 0.2 is 0.3 there, and here. */
const EXCEL_DIGITS = 15

export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(EXCEL_DIGITS)))
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}
