import { type InspectionIssue, inspectionIssue } from './inspection-issues.ts'
import type { Line } from './line.ts'

const STAMP = /^(?:TELAH|SUDAH)?(?:DICABUT|TIDAKBERLAKU(?:LAGI)?|DINYATAKANTIDAKBERLAKU)$/

/** A stamp in capitals on a line of its own; that a text revokes another act says nothing of itself. */
export function revokedMark(lines: readonly Line[]): readonly InspectionIssue[] {
  for (const { segments, page } of lines) {
    const stamped = segments.some(
      ({ text }) => text === text.toUpperCase() && STAMP.test(text.replace(/[^\p{L}]/gu, '')),
    )
    if (stamped) return [inspectionIssue('revoked_mark', page)]
  }
  return []
}
