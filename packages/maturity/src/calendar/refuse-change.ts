import type { RoundKind } from '../stages/stage.ts'
import type { CalendarChange } from './calendar-change.ts'
import { type CalendarStage, calendarStages, calendarStagesOf } from './calendar-stage.ts'
import { boundsOf, type Calendar, foldCalendar, windowOf } from './fold-calendar.ts'
import { standingOf } from './stage-standing.ts'

export const calendarRefusals = [
  'is_locked',
  'not_locked',
  'not_in_round',
  'already_closed',
  'already_open',
  'not_begun',
  'nothing_to_extend',
  'not_later',
  'already_over',
  'days_turned_round',
  'out_of_order',
] as const
export type CalendarRefusal = (typeof calendarRefusals)[number]

interface Asked {
  readonly kind: RoundKind
  readonly change: CalendarChange
  readonly atMs: number
}

/**
 * Why a change cannot be made to this calendar; `null` where it can. Who may make it is not asked here. What is refused would contradict what
 * is written: a locked round changes nothing, an extension is later, a stage ends neither before it begins nor after a later one.
 */
export function refuseChange(calendar: Calendar, { kind, change, atMs }: Asked): CalendarRefusal | null {
  const isUnlocking = change.kind === 'unlocked'
  if (calendar.isLocked !== isUnlocking) return isUnlocking ? 'not_locked' : 'is_locked'
  const stages = stagesIn(change)
  const known = calendarStagesOf(kind)
  if (stages.some((stage) => !known.includes(stage))) return 'not_in_round'
  const nowMs = Math.max(atMs, calendar.knownMs)
  const refused = refuseByKind(calendar, change, nowMs)
  if (refused !== null) return refused
  const after = foldCalendar(calendar, { change, atMs: nowMs })
  if (stages.some((stage) => isTurnedRound(after, stage))) return 'days_turned_round'
  return isInOrder(after, stages) ? null : 'out_of_order'
}

function stagesIn(change: CalendarChange): readonly CalendarStage[] {
  switch (change.kind) {
    case 'scheduled':
      return change.windows.map(({ stage }) => stage)
    case 'extended':
    case 'opened':
    case 'closed':
      return [change.stage]
    case 'locked':
    case 'unlocked':
      return []
  }
}

function refuseByKind(calendar: Calendar, change: CalendarChange, nowMs: number): CalendarRefusal | null {
  switch (change.kind) {
    case 'scheduled':
      return refuseSchedule(calendar, change.windows, nowMs)
    case 'extended':
      return refuseExtension(calendar, change, nowMs)
    case 'opened': {
      const { stage } = change
      const { endsMs } = boundsOf({ ...change, first: null }, calendar.zone)
      if (standingOf(calendar, stage, nowMs) === 'open') return 'already_open'
      return endsMs !== null && endsMs <= nowMs ? 'already_over' : null
    }
    case 'closed': {
      const standing = standingOf(calendar, change.stage, nowMs)
      if (standing === 'closed') return 'already_closed'
      return standing === 'to_come' ? 'not_begun' : null
    }
    case 'locked':
    case 'unlocked':
      return null
  }
}

type Scheduled = Extract<CalendarChange, { kind: 'scheduled' }>['windows']

/** Days that are over may be written down later; an end that still stands is not put into the past: that is closing, and says so. */
function refuseSchedule(calendar: Calendar, planned: Scheduled, nowMs: number): CalendarRefusal | null {
  for (const { stage, window } of planned) {
    const before = windowOf(calendar, stage)
    if (before.closedMs !== null) return 'already_closed'
    const was = boundsOf(before, calendar.zone).endsMs
    const is = window === null ? null : boundsOf(window, calendar.zone).endsMs
    if (was !== null && is !== null && is < was && is <= nowMs) return 'already_over'
  }
  return null
}

type Extended = Extract<CalendarChange, { kind: 'extended' }>

function refuseExtension(calendar: Calendar, change: Extended, nowMs: number): CalendarRefusal | null {
  const before = windowOf(calendar, change.stage)
  if (before.closedMs !== null) return 'already_closed'
  const was = boundsOf(before, calendar.zone).endsMs
  if (was === null) return 'nothing_to_extend'
  const is = boundsOf({ ...change, first: null }, calendar.zone).endsMs
  if (is === null || is <= was) return 'not_later'
  return is <= nowMs ? 'already_over' : null
}

function isTurnedRound(calendar: Calendar, stage: CalendarStage): boolean {
  const { beginsMs, endsMs } = boundsOf(windowOf(calendar, stage), calendar.zone)
  return beginsMs !== null && endsMs !== null && endsMs <= beginsMs
}

/** Stages may overlap. None of those that change begins or ends after a later one does, or before an earlier one. */
function isInOrder(calendar: Calendar, changing: readonly CalendarStage[]): boolean {
  const bounds = new Map(
    [...calendar.windows].map(([stage, window]) => [stage, boundsOf(window, calendar.zone)]),
  )
  const isBefore = (earlier: number | null = null, later: number | null = null) =>
    earlier === null || later === null || earlier <= later
  return changing.every((stage) =>
    calendarStages.every((other) => {
      const isLater = calendarStages.indexOf(other) > calendarStages.indexOf(stage)
      const [one, two] = isLater ? [stage, other] : [other, stage]
      const [before, after] = [bounds.get(one), bounds.get(two)]
      return isBefore(before?.beginsMs, after?.beginsMs) && isBefore(before?.endsMs, after?.endsMs)
    }),
  )
}
