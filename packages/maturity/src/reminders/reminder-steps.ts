import type { LocalZone } from '../calendar/local-day.ts'
import { defaultQuietHours, lastOpenDayUpTo, type QuietHours } from './quiet-hours.ts'
import { type CalendarDay, fromLocalTime, type Instant, toLocalTime } from './zone-time.ts'

/** What a task goes through as long as nobody does it, the first step first. */
export const reminderSteps = ['given', 'soon', 'last_day', 'late', 'to_head', 'to_overseers'] as const
export type ReminderStep = (typeof reminderSteps)[number]

/** Whom a task is told at a step: who is to do it, the head of their unit, who answers for the whole. */
export type ReminderAudience = 'doers' | 'heads' | 'overseers'

export const audienceOf: Readonly<Record<ReminderStep, ReminderAudience>> = {
  given: 'doers',
  soon: 'doers',
  last_day: 'doers',
  late: 'doers',
  to_head: 'heads',
  to_overseers: 'overseers',
}

/** How an institution reminds. */
export interface ReminderRules {
  readonly quiet: QuietHours
  /** Days before the last one at which it is told that the day is near. */
  readonly soonDays: number
  /** Days after the last one at which the head of the unit is told; at least one. */
  readonly headAfterDays: number
  /** And at which those who answer for the whole are; at least one. */
  readonly overseersAfterDays: number
}

/** Our own choice; no regulation says how often somebody is reminded. */
export const defaultReminderRules: ReminderRules = {
  quiet: defaultQuietHours,
  soonDays: 3,
  headAfterDays: 3,
  overseersAfterDays: 7,
}

/**
 * So many days after the last step, or without a last day after it was given, nothing goes out by itself any more, it stands on the page: an old round
 * that was never sent wakes nobody.
 */
export const silentAfterDays = 60

/** From when until when something is to be done. */
export interface TaskSpan {
  readonly since: Instant
  /** The first instant at which it is late; null: it has no last day, so that it is given and never late. */
  readonly dueAt: Instant | null
}

/** What has a last day. */
export interface Due {
  readonly dueAt: Instant
}

/** The last calendar day on which it is in time. */
export function lastDayOf({ dueAt }: Due, zone: LocalZone): CalendarDay {
  return toLocalTime(dueAt - 1, zone).day
}

type StepInstants = Readonly<Record<ReminderStep | 'silent', Instant>>

const dayMs = 24 * 60 * 60_000

/** When each step of a task comes. A last day that is quiet is told on the last one before it that is not; without one, the other steps never come. */
export function stepInstants(span: TaskSpan, rules: ReminderRules, zone: LocalZone): StepInstants {
  const { since, dueAt } = span
  if (dueAt === null) {
    const never = Number.POSITIVE_INFINITY
    const steps = { soon: never, last_day: never, late: never, to_head: never, to_overseers: never }
    return { given: since, ...steps, silent: since + silentAfterDays * dayMs }
  }
  const lastDay = lastDayOf({ dueAt }, zone)
  const midnight = (day: CalendarDay) => fromLocalTime({ day, minute: 0 }, zone)
  return {
    given: since,
    soon: midnight(lastDay - rules.soonDays),
    last_day: midnight(lastOpenDayUpTo(rules.quiet, lastDay)),
    late: dueAt,
    to_head: midnight(lastDay + rules.headAfterDays),
    to_overseers: midnight(lastDay + rules.overseersAfterDays),
    silent: midnight(lastDay + rules.overseersAfterDays + silentAfterDays),
  }
}

/** The furthest step that has come for these audiences; undefined: none yet. */
export function furthestStep(
  instants: StepInstants,
  audiences: ReadonlySet<ReminderAudience>,
  now: Instant,
): ReminderStep | undefined {
  if (now >= instants.silent) return undefined
  return reminderSteps.findLast(
    (step) => audiences.has(audienceOf[step]) && instants.given <= now && instants[step] <= now,
  )
}

/** How many calendar days somebody is late; 0 until the last instant. */
export function daysLate(span: Due, now: Instant, zone: LocalZone): number {
  if (now < span.dueAt) return 0
  return Math.max(1, toLocalTime(now, zone).day - lastDayOf(span, zone))
}
