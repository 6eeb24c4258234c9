import { getMeeting, getPart, wrongAt } from './book-parts.ts'
import * as problems from './coordination-team.errors.ts'
import type { Deciding, Wanted } from './decide-team-change.ts'
import type { TeamChange } from './team-change.ts'

type WantedDecision = Wanted<'decision_made' | 'decision_done' | 'decision_reopened' | 'decision_taken_back'>

/** What a meeting that has taken place decided, and what became of it. */
export function decideDecision(wanted: WantedDecision, { book, today, newId }: Deciding): TeamChange {
  if (wanted.kind === 'decision_made') {
    const { day } = getMeeting(book, wanted.meetingId)
    if (day > today) throw problems.meetingAhead()
    if (wanted.dueOn !== null && wanted.dueOn < day) throw wrongAt('dueOn', problems.dueBeforeMeeting)
    return { ...wanted, decisionId: newId() }
  }
  const decision = getPart(book.decisions, ({ decisionId }) => decisionId === wanted.decisionId)
  if (wanted.kind === 'decision_done') {
    const { day } = getMeeting(book, decision.meetingId)
    if (wanted.on < day || wanted.on > today) throw wrongAt('on', problems.dayAhead)
  }
  return wanted
}
