import type { AssessmentState } from '@undagi/maturity'
import { isByLetter, isMinistrysHere, may, ruleOf } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>

interface Standing {
  readonly institutionId: string
  readonly stage: AssessmentState
}

/** Drafts and what was issued. */
export function canReadPapers({ memberships }: Who, { institutionId, stage }: Standing): boolean {
  return may(memberships, 'read_papers', { institutionId, state: stage })
}

/** What was said in the room of the interview, for who signs it too. */
export function canReadInterviewRecord(
  { memberships }: Who,
  { id, institutionId, stage }: Standing & { readonly id: string },
): boolean {
  return may(memberships, 'read_interview_record', { institutionId, assessmentId: id, state: stage })
}

/** With a number and a check code: once it was approved. */
export function canIssuePaper({ memberships }: Who, { institutionId, stage }: Standing): boolean {
  return may(memberships, 'issue_paper', { institutionId, state: stage })
}

/** Whether the minutes of an interview wait for somebody who can still sign them here; afterwards who did not signs the paper by hand. */
export function waitsForSignatures(
  interview: { readonly isSigned: boolean } | undefined,
  { stage }: Standing,
): boolean {
  return interview !== undefined && !interview.isSigned && ruleOf('sign_minutes').states.includes(stage)
}

/** Whether it is the person's to issue at all, wherever the assessment stands now. */
export function canEverIssue({ memberships }: Who, { institutionId }: Standing): boolean {
  return ruleOf('issue_paper').states.some((state) =>
    may(memberships, 'issue_paper', { institutionId, state }),
  )
}

/** The report of a round, as far as they see what it tells. */
export function canReadReport(
  { memberships }: Who,
  { id, institutionId, stage }: Standing & { readonly id: string },
): boolean {
  return may(memberships, 'read_report', { institutionId, assessmentId: id, state: stage })
}

export function canIssueReport({ memberships }: Who, { institutionId, stage }: Standing): boolean {
  return may(memberships, 'issue_report', { institutionId, state: stage })
}

export function canEverIssueReport({ memberships }: Who, { institutionId }: Standing): boolean {
  return ruleOf('issue_report').states.some((state) =>
    may(memberships, 'issue_report', { institutionId, state }),
  )
}

/** Whether the person issues it, where it is issued, as who writes down what the ministry's letters say. */
export function issuesByLetter(actor: Who, { institutionId }: Standing): boolean {
  const published = { institutionId, stage: 'published' } as const
  const { memberships } = actor
  return (
    canIssueReport(actor, published) &&
    isByLetter(memberships, 'issue_report', { institutionId, state: 'published' })
  )
}

/** Whether the person would issue it, were nobody here for the ministry. */
export function isMinistrysToIssue({ memberships }: Who, { institutionId }: Standing): boolean {
  return isMinistrysHere(memberships, 'issue_report', { institutionId, state: 'published' })
}

/**
 * Keunggulan, kelemahan and saran of an aspect, where the assessment stands now. Who is evaluated writes nothing of it, but the person in
 * charge records what was published where the ministry does everything by letter.
 */
export function canWriteReportWords(
  { memberships }: Who,
  { id, institutionId, stage }: Standing & { readonly id: string },
): boolean {
  const writing = memberships.filter(({ role }) => role !== 'person_in_charge' || stage === 'published')
  return may(writing, 'write_report_words', { institutionId, assessmentId: id, state: stage })
}

/** Whether the person would write it, were nobody here for the ministry. */
export function isMinistrysToWrite({ memberships }: Who, { institutionId }: Standing): boolean {
  return isMinistrysHere(memberships, 'write_report_words', { institutionId, state: 'published' })
}

export function canEverWriteReportWords(
  { memberships }: Who,
  { id, institutionId }: Standing & { readonly id: string },
): boolean {
  return ruleOf('write_report_words').states.some((state) =>
    may(memberships, 'write_report_words', { institutionId, assessmentId: id, state }),
  )
}

/** The signed copies of what is handed in: whoever signs and sends, while it is theirs. */
export function canBringSigned({ memberships }: Who, { institutionId, stage }: Standing): boolean {
  return may(memberships, 'submit_assessment', { institutionId, state: stage })
}

export function canEverBringSigned({ memberships }: Who, { institutionId }: Standing): boolean {
  return ruleOf('submit_assessment').states.some((state) =>
    may(memberships, 'submit_assessment', { institutionId, state }),
  )
}
