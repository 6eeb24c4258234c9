import type { CalendarStage } from './calendar-stage.ts'
import { boundsOf, type Calendar, windowOf } from './fold-calendar.ts'

/** What the calendar says of a stage at an instant. `unset`: it has no days, so it holds nobody up. */
export const stageStandings = ['unset', 'to_come', 'open', 'lapsed', 'closed', 'locked'] as const
export type StageStanding = (typeof stageStandings)[number]

/** What closes a stage: its last day is over, somebody closed it, or the round is locked. */
export const shutStandings = ['lapsed', 'closed', 'locked'] as const satisfies readonly StageStanding[]

/**
 * Whether a stage is open: `standingOf(calendar, 'submission', Date.parse('2026-06-12T16:00:00Z'))` is `'lapsed'` where its last day in
 * Makassar was 12 June. An instant before the latest recorded change counts as that one: a clock that was put back opens nothing again.
 */
export function standingOf(calendar: Calendar, stage: CalendarStage, atMs: number): StageStanding {
  if (calendar.isLocked) return 'locked'
  const window = windowOf(calendar, stage)
  if (window.closedMs !== null) return 'closed'
  const { beginsMs, endsMs } = boundsOf(window, calendar.zone)
  if (beginsMs === null && endsMs === null) return 'unset'
  const nowMs = Math.max(atMs, calendar.knownMs)
  if (endsMs !== null && nowMs >= endsMs) return 'lapsed'
  return beginsMs !== null && nowMs < beginsMs ? 'to_come' : 'open'
}

/** Whether what belongs to the stage comes too late. */
export function isShut(standing: StageStanding): boolean {
  return shutStandings.some((each) => each === standing)
}

/** The first instant at which the stage is over: as planned, or when somebody closed it before. `null`: no end is set. */
export function endOf(calendar: Calendar, stage: CalendarStage): number | null {
  const window = windowOf(calendar, stage)
  const { endsMs } = boundsOf(window, calendar.zone)
  if (window.closedMs === null) return endsMs
  return endsMs === null ? window.closedMs : Math.min(endsMs, window.closedMs)
}
