import type { OwnRound } from './api/round-register.ts'
import { draftOf, type RoundDraft } from './round-draft.ts'

interface Rebase {
  /** The round that the draft began with. */
  readonly seen: OwnRound
  /** What a colleague made of it since. */
  readonly current: OwnRound
}

/** What was typed stays; what was not touched follows the colleague. Day and time of a deadline go together. */
export function rebaseDraft(draft: RoundDraft, { seen, current }: Rebase): RoundDraft {
  const was = draftOf(seen)
  const now = draftOf(current)
  const settle = <Key extends keyof RoundDraft>(key: Key): RoundDraft[Key] =>
    draft[key] === was[key] ? now[key] : draft[key]
  const isDeadlineTyped = draft.deadlineDate !== was.deadlineDate || draft.deadlineTime !== was.deadlineTime
  const { deadlineDate, deadlineTime } = isDeadlineTyped ? draft : now
  return {
    ...draft,
    ...{ name: settle('name'), kind: settle('kind'), assessmentDate: settle('assessmentDate') },
    ...{ deadlineDate, deadlineTime, visitDate: settle('visitDate'), target: settle('target') },
  }
}
