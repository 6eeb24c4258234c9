import type { CalendarStage } from './calendar-stage.ts'

/** Days of a stage by the clock of the institution; `null`: not said. */
export interface PlannedWindow {
  /** From its first instant. */
  readonly first: string | null
  /** Until it ends, at 24:00, or when the clock there shows `closesAt`. */
  readonly last: string | null
  /** "16:00", where the letter names an hour; `null`: the day counts whole. */
  readonly closesAt: string | null
}

/** What somebody does to a calendar. The list is closed. */
export type CalendarChange =
  /** The days of some stages, as they are planned; `null` takes a stage's days away. */
  | {
      readonly kind: 'scheduled'
      readonly windows: readonly { readonly stage: CalendarStage; readonly window: PlannedWindow | null }[]
    }
  | {
      readonly kind: 'extended'
      readonly stage: CalendarStage
      readonly last: string
      readonly closesAt: string | null
    }
  /** From now on, whatever was planned: also again, after it was closed. */
  | {
      readonly kind: 'opened'
      readonly stage: CalendarStage
      readonly last: string
      readonly closesAt: string | null
    }
  /** Before its time, or so that no clock opens it again. */
  | { readonly kind: 'closed'; readonly stage: CalendarStage }
  /** Nothing moves any more. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlocked' }

export const calendarChangeKinds = [
  'scheduled',
  'extended',
  'opened',
  'closed',
  'locked',
  'unlocked',
] as const

/** A change and when it was made. */
export interface CalendarEvent {
  readonly change: CalendarChange
  readonly atMs: number
}
