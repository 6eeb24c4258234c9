import { cellText } from './cell-text.ts'
import type { NumberFormat } from './number-format.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Day 0 of Excel, which believes that 1900 was a leap year; from March 1900 on this is right. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** 31 December 9999. */
const LAST_DAY = 2_958_465

/** A number of a sheet as a person reads it there. */
export function numberText(raw: string, format: NumberFormat, isFrom1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (format === 'number') return cellText(value)
  if (format === 'percent') return `${cellText(value * 100)}%`
  if (value < 0 || value > LAST_DAY) return cellText(value)
  const at = new Date((isFrom1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(value * 86_400) * 1000)
  const [day = '', time = ''] = at.toISOString().split('T')
  const clock = time.slice(0, 5)
  if (format === 'time')
    return value < 1 ? clock : `${Math.floor(value) * 24 + at.getUTCHours()}${clock.slice(2)}`
  return format === 'date' || (value * DAY_MS) % DAY_MS === 0 ? day : `${day} ${clock}`
}
