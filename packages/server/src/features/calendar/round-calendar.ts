import {
  type Calendar,
  type CalendarChange,
  emptyCalendar,
  endingAt,
  endOf,
  foldCalendar,
  type LocalZone,
} from '@undagi/maturity'
import type { RecordedChange, StoredChange } from './recorded-change.ts'

interface Opened {
  readonly timeZone: LocalZone
  readonly deadline: Date | null
}

/** What happened to the calendar of a round: the deadline that it was opened with stands for the first change where nobody made one yet. */
export function historyOf(
  { timeZone, deadline }: Opened,
  recorded: readonly RecordedChange[],
): readonly RecordedChange[] {
  if (recorded.length > 0 || deadline === null) return recorded
  const ending = endingAt(deadline.getTime(), timeZone)
  if (ending.last === null) return recorded
  const change: StoredChange = { kind: 'taken_over', last: ending.last, closesAt: ending.closesAt }
  // Before everything: what came with the round is known at no particular moment.
  return [{ change, reason: '', paper: null, by: null, at: new Date(0) }]
}

/** The fold over it. */
export function calendarOf(timeZone: LocalZone, history: readonly RecordedChange[]): Calendar {
  return history
    .map(({ change, at }) => ({ change: toChange(change), atMs: at.getTime() }))
    .reduce(foldCalendar, emptyCalendar(timeZone))
}

export function toChange(change: StoredChange): CalendarChange {
  if (change.kind !== 'taken_over') return change
  const { last, closesAt } = change
  return { kind: 'scheduled', windows: [{ stage: 'submission', window: { first: null, last, closesAt } }] }
}

/** What the round's deadline is by its calendar. */
export function deadlineOf(calendar: Calendar): Date | null {
  const endMs = endOf(calendar, 'submission')
  return endMs === null ? null : new Date(endMs)
}
