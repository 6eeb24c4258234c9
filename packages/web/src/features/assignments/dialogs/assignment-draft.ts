import type { Assignment, Assignments, Candidate } from '../api/assignments.ts'
import { parseCodes } from '../parse-codes.ts'

export interface AssignmentDraft {
  readonly assessorId: string
  readonly duty: Assignment['duty']
  /** As typed; empty means all. */
  readonly indicators: string
  readonly from: string
  readonly until: string
  readonly letterNumber: string
  readonly letterDate: string
  readonly reason: string
}

type Lack =
  | 'assessor'
  | 'indicators'
  | 'from'
  | 'until'
  | 'turned'
  | 'letter_number'
  | 'letter_date'
  | 'reason'

interface About {
  readonly candidate: Candidate | undefined
  readonly byLetterOnly: Assignments['byLetterOnly']
  readonly codes: readonly string[]
}

/** What each role is assigned; the first is what it mostly does. */
export const dutiesOf: Readonly<Record<Candidate['role'], readonly Assignment['duty'][]>> = {
  external_assessor: ['judging', 'second_rating'],
  score_reviewer: ['review'],
}

const shortestReason = 10

/** What is missing or cannot be meant, in the order of the form. */
export function assignmentLacks(
  draft: AssignmentDraft,
  { candidate, byLetterOnly, codes }: About,
): readonly Lack[] {
  const mustBeExplained = candidate?.conflicts.some(({ effect }) => effect === 'must_be_declared') ?? false
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ['assessor', candidate === undefined],
    ['indicators', 'unknown' in parseCodes(draft.indicators, codes)],
    ['from', draft.from === ''],
    ['until', draft.until === ''],
    ['turned', draft.from !== '' && draft.until !== '' && draft.until < draft.from],
    ['letter_number', byLetterOnly && draft.letterNumber.trim() === ''],
    ['letter_date', byLetterOnly && draft.letterDate === ''],
    ['reason', mustBeExplained && draft.reason.trim().length < shortestReason],
  ]
  return lacks.flatMap(([lack, isLacking]) => (isLacking ? [lack] : []))
}

type Standing = Pick<Assignment, 'assessorId' | 'duty' | 'isStanding'>

/** The assignment that the same person has for the same duty, also one that a tie stopped: it is ended before another is made. */
export function alreadyThere<Each extends Standing>(
  { assessorId, duty }: Pick<AssignmentDraft, 'assessorId' | 'duty'>,
  assignments: readonly Each[],
): Each | undefined {
  return assignments.find((each) => each.isStanding && each.assessorId === assessorId && each.duty === duty)
}

/** As the server takes it; only of a draft that lacks nothing. */
export function toNewAssignment(draft: AssignmentDraft, { byLetterOnly, codes }: Omit<About, 'candidate'>) {
  const { assessorId, duty, from, until, letterNumber, letterDate, reason } = draft
  const parsed = parseCodes(draft.indicators, codes)
  const indicatorCodes = 'codes' in parsed && parsed.codes !== null ? [...parsed.codes] : null
  const letter = byLetterOnly ? { number: letterNumber.trim(), date: letterDate } : null
  return { assessorId, duty, indicatorCodes, from, until, letter, reason: reason.trim() }
}
