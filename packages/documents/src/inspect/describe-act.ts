import { readActHeading } from './act-heading.ts'
import { findClosing } from './find-closing.ts'
import { findPromulgation } from './find-promulgation.ts'
import type { Line } from './line.ts'
import { findPlaceDates, findSignOff } from './sign-off.ts'
import type { SignatureBlock } from './signature-block.ts'
import type { Statement } from './statement.ts'

/** Reads a regulation, decree, circular or instruction from its heading and closing. */
export function describeAct(lines: readonly Line[], titleAt: number): Statement {
  const heading = readActHeading(lines, titleAt)
  const formal = findClosing(lines, heading.end)
  const closing = formal === undefined ? signOffOf(lines, heading.end) : openWhereTextGoesOn(formal, lines)
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

const UNSIGNED = { office: null, signatory: { state: 'absent' }, at: 0 } as const

/** A circular may be dated at its head, as a letter is. */
function signOffOf(lines: readonly Line[], from: number): SignatureBlock | undefined {
  const signOff = findSignOff(lines, from)
  const [head] = findPlaceDates(lines.slice(0, from))
  if (head === undefined || (signOff !== undefined && signOff.date.state !== 'absent')) return signOff
  return { ...(signOff ?? UNSIGNED), date: head.date, place: head.place }
}

/** A closing that others follow, without office and name, was left unsigned; at the very end its page may be missing. */
function openWhereTextGoesOn(closing: SignatureBlock, lines: readonly Line[]): SignatureBlock {
  const page = lines[closing.at]?.page ?? 1
  const goesOn = lines.length - closing.at > 6
  return closing.office === null && closing.signatory.state === 'absent' && goesOn
    ? { ...closing, signatory: { state: 'blank', page } }
    : closing
}
