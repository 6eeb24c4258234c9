import type { Interview } from './interview.ts'
import { isSignedByBoth } from './is-signed.ts'

/** What of an interview still waits for somebody. */
export interface OpenTalks {
  /** Indicators with an objection that nobody answered. */
  readonly objections: readonly string[]
  /** Indicators with an objection that was accepted, and when: they are to be judged after that. */
  readonly accepted: readonly { readonly code: string; readonly at: Date }[]
  /** What was asked for and can still be brought. */
  readonly clarifications: readonly { readonly code: string; readonly dueAt: Date }[]
  /** Until when the institution may still object; null: it may not. */
  readonly termUntil: Date | null
  /** Until when objections are to be answered; null: nobody said. */
  readonly answersDueAt: Date | null
  /** `none`: nothing was talked about. */
  readonly minutes: 'none' | 'unsigned' | 'signed'
}

export function openTalks(interview: Interview, at: Date): OpenTalks {
  const { objections, clarifications, term } = interview
  return {
    objections: codesOf(objections.filter(({ answer }) => answer === null)),
    accepted: objections.flatMap(({ code, answer }) => (answer?.accepted ? [{ code, at: answer.at }] : [])),
    clarifications: clarifications.flatMap(({ code, dueAt, answers }) =>
      answers.length === 0 && at < dueAt ? [{ code, dueAt }] : [],
    ),
    termUntil: term !== null && at < term.dueAt ? term.dueAt : null,
    answersDueAt: term?.answersDueAt ?? null,
    minutes: minutesOf(interview),
  }
}

/** Each indicator once. */
export const codesOf = (list: readonly { readonly code: string }[]) => [
  ...new Set(list.map(({ code }) => code)),
]

function minutesOf(interview: Interview): OpenTalks['minutes'] {
  const { clocks, contributions, shown } = interview
  const isBegun = clocks.size > 0 || shown.length > 0 || contributions.some(({ kind }) => kind !== 'note')
  if (!isBegun) return 'none'
  return isSignedByBoth(interview) ? 'signed' : 'unsigned'
}
