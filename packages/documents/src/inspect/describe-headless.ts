import { findClosing } from './find-closing.ts'
import { findPromulgation } from './find-promulgation.ts'
import type { Line } from './line.ts'
import { findSignOff } from './sign-off.ts'
import type { Statement } from './statement.ts'

/** Reads what is left of an act whose first page is not there: a number in it may be that of any other act. */
export function describeHeadless(lines: readonly Line[]): Statement {
  const formal = findClosing(lines, 0)
  const closing = formal ?? findSignOff(lines)
  return {
    number: { state: 'absent' },
    numberYear: { state: 'absent' },
    date: closing?.date ?? { state: 'absent' },
    subject: subjectOf(lines),
    issuer: closing?.office ?? null,
    signatory: closing?.signatory ?? { state: 'absent' },
    office: closing?.office ?? null,
    place: closing?.place ?? null,
    closing,
    promulgation: formal === undefined ? 'absent' : findPromulgation(lines, formal.at),
    subjectLines: [0, 0],
  }
}

const DECISION_LINES = 5

/** "Menetapkan : PERATURAN BUPATI TENTANG …." says it once more. */
function subjectOf(lines: readonly Line[]): string | null {
  const at = lines.findIndex(({ text }) => /^Menetapkan\b/i.test(text))
  if (at < 0) return null
  const decision = lines
    .slice(at, at + DECISION_LINES)
    .map(({ text }) => text)
    .join(' ')
  return /\bTENTANG\b\s*([^.]{3,300})\./i.exec(decision)?.[1]?.trim() ?? null
}
