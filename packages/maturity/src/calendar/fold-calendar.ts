import type { CalendarChange, CalendarEvent, PlannedWindow } from './calendar-change.ts'
import type { CalendarStage } from './calendar-stage.ts'
import { type LocalZone, localDay, localInstant } from './local-day.ts'

export interface StageWindow extends PlannedWindow {
  /** When somebody closed it; `null`: nobody did. */
  readonly closedMs: number | null
}

/** What the calendar of a round says after everything that was done to it. */
export interface Calendar {
  readonly zone: LocalZone
  /** A stage that is not here has no days. */
  readonly windows: ReadonlyMap<CalendarStage, StageWindow>
  readonly isLocked: boolean
  /** The latest instant at which something was recorded: no clock is believed that shows less. */
  readonly knownMs: number
}

/** A calendar in which nobody has written anything. */
export function emptyCalendar(zone: LocalZone): Calendar {
  return { zone, windows: new Map(), isLocked: false, knownMs: Number.NEGATIVE_INFINITY }
}

/** One more change: `events.reduce(foldCalendar, emptyCalendar('Asia/Makassar'))`. Whether it may be made, `refuseChange` says before. */
export function foldCalendar(calendar: Calendar, { change, atMs }: CalendarEvent): Calendar {
  const knownMs = Math.max(calendar.knownMs, atMs)
  return { ...calendar, ...changed({ ...calendar, knownMs }, change), knownMs }
}

function changed(calendar: Calendar, change: CalendarChange): Partial<Calendar> {
  switch (change.kind) {
    case 'scheduled':
      return { windows: scheduled(calendar, change.windows) }
    case 'extended': {
      const { stage, last, closesAt } = change
      return { windows: withWindow(calendar, stage, { ...windowOf(calendar, stage), last, closesAt }) }
    }
    case 'opened':
      return { windows: withWindow(calendar, change.stage, opened(calendar, change)) }
    case 'closed': {
      const { stage } = change
      const closedMs = calendar.knownMs
      return { windows: withWindow(calendar, stage, { ...windowOf(calendar, stage), closedMs }) }
    }
    case 'locked':
      return { isLocked: true }
    case 'unlocked':
      return { isLocked: false }
  }
}

type Scheduled = Extract<CalendarChange, { kind: 'scheduled' }>['windows']

function scheduled(calendar: Calendar, planned: Scheduled): Calendar['windows'] {
  const windows = new Map(calendar.windows)
  for (const { stage, window } of planned) {
    const closedMs = windows.get(stage)?.closedMs ?? null
    if (window === null && closedMs === null) windows.delete(stage)
    else windows.set(stage, { ...(window ?? noDays), closedMs })
  }
  return windows
}

type Opened = Extract<CalendarChange, { kind: 'opened' }>

/** It begins today at the latest; days on which it was open before stay its days. */
function opened(calendar: Calendar, { stage, last, closesAt }: Opened): StageWindow {
  const { first } = windowOf(calendar, stage)
  const today = localDay(calendar.knownMs, calendar.zone)
  return { first: first !== null && first > today ? today : first, last, closesAt, closedMs: null }
}

const noDays: StageWindow = { first: null, last: null, closesAt: null, closedMs: null }

/** The days of a stage, all `null` where it has none. */
export function windowOf({ windows }: Pick<Calendar, 'windows'>, stage: CalendarStage): StageWindow {
  return windows.get(stage) ?? noDays
}

function withWindow({ windows }: Calendar, stage: CalendarStage, window: StageWindow): Calendar['windows'] {
  return new Map(windows).set(stage, window)
}

/** The first instant of its days, and the first after them. A day ends at 24:00 where the institution is. */
export function boundsOf(window: PlannedWindow, zone: LocalZone) {
  const { first, last, closesAt } = window
  return {
    beginsMs: first === null ? null : localInstant(first, '00:00', zone),
    endsMs: last === null ? null : localInstant(last, closesAt ?? '24:00', zone),
  }
}
