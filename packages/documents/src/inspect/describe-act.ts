import { readActHeading } from './act-heading.ts'
import { findClosing } from './find-closing.ts'
import { findPromulgation } from './find-promulgation.ts'
import type { Line } from './line.ts'
import { findSignOff } from './sign-off.ts'
import type { SignatureBlock } from './signature-block.ts'
import type { Statement } from './statement.ts'

/** Reads a regulation, decree, circular or instruction from its heading and closing. */
export function describeAct(lines: readonly Line[], titleAt: number): Statement {
  const heading = readActHeading(lines, titleAt)
  const formal = findClosing(lines, heading.end)
  const closing =
    formal === undefined ? findSignOff(lines.slice(heading.end)) : openWhereTextGoesOn(formal, lines)
  return {
    number: heading.number,
    numberYear: heading.numberYear,
    date: closing?.date ?? { state: 'absent' },
    subject: heading.subject,
    issuer: heading.issuer,
    signatory: closing?.signatory ?? { state: 'absent' },
    office: closing?.office ?? null,
    place: closing?.place ?? null,
    closing,
    promulgation: formal === undefined ? 'absent' : findPromulgation(lines, formal.at),
    subjectLines: [titleAt, heading.end],
  }
}

/** A closing that others follow, without office and name, was left unsigned; at the very end its page may be missing. */
function openWhereTextGoesOn(closing: SignatureBlock, lines: readonly Line[]): SignatureBlock {
  const page = lines[closing.at]?.page ?? 1
  const goesOn = lines.length - closing.at > 6
  return closing.signatory.state === 'absent' && goesOn
    ? { ...closing, signatory: { state: 'blank', page } }
    : closing
}
