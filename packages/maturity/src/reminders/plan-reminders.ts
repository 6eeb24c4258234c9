import type { LocalZone } from '../calendar/local-day.ts'
import { isQuiet } from './quiet-hours.ts'
import {
  furthestStep,
  type ReminderAudience,
  type ReminderRules,
  type ReminderStep,
  reminderSteps,
  stepInstants,
  type TaskSpan,
} from './reminder-steps.ts'
import { type CalendarDay, type Instant, toLocalTime } from './zone-time.ts'

/** How much of it somebody wants by letter; the page tells everything to everybody. */
export const reminderPreferences = ['daily', 'urgent', 'none'] as const
export type ReminderPreference = (typeof reminderPreferences)[number]

/** What has not been done yet. What is done is not given to the plan at all. */
export interface OpenTask extends TaskSpan {
  readonly key: string
  /** Ids of who is told at which step. */
  readonly told: Readonly<Record<ReminderAudience, readonly string[]>>
}

/** A step of the list, or that somebody asked to remind now. */
export type ToldStep = ReminderStep | 'nudge'

/** One line of the log of what was told. */
export interface ToldBefore {
  readonly taskKey: string
  readonly personId: string
  readonly step: ToldStep
  readonly dueAt: Instant | null
  readonly at: Instant
}

/** Somebody asked that the doers be reminded now. */
export interface Nudge {
  readonly taskKey: string
  readonly at: Instant
}

export interface ReminderSituation {
  readonly tasks: readonly OpenTask[]
  readonly nudges: readonly Nudge[]
  readonly log: readonly ToldBefore[]
  /** Of whoever chose; the others get the daily letter. */
  readonly preferences: ReadonlyMap<string, ReminderPreference>
  readonly rules: ReminderRules
  readonly zone: LocalZone
  readonly now: Instant
}

export interface PlannedItem {
  readonly taskKey: string
  readonly dueAt: Instant | null
  readonly step: ToldStep
}

export interface PlannedLetter {
  readonly personId: string
  /** The calendar day that it belongs to. */
  readonly day: CalendarDay
  /** One digest for each person and day; what somebody asked for now goes beside it. */
  readonly kind: 'digest' | 'nudge'
  readonly items: readonly PlannedItem[]
}

const urgent: ReadonlySet<ToldStep> = new Set(['last_day', 'late', 'to_head', 'to_overseers', 'nudge'])

/**
 * What is to be told to whom now, one letter for each person. Nothing in quiet hours; of the steps that have passed since, only the furthest; no
 * step again of the same last day, whatever the clock does; one digest for each person and calendar day.
 */
export function planReminders(situation: ReminderSituation): readonly PlannedLetter[] {
  const { rules, zone, now, log, preferences } = situation
  if (isQuiet(rules.quiet, zone, now)) return []
  const { day } = toLocalTime(now, zone)
  const logOf = Map.groupBy(log, ({ personId }) => personId)
  const nudgesOf = Map.groupBy(situation.nudges, ({ taskKey }) => taskKey)
  const letters: PlannedLetter[] = []
  for (const [personId, tasks] of tasksByPerson(situation.tasks)) {
    const preference = preferences.get(personId) ?? 'daily'
    const own = logOf.get(personId) ?? []
    const hadDigest = own.some(({ step, at }) => step !== 'nudge' && toLocalTime(at, zone).day === day)
    const beforeOf = Map.groupBy(own, ({ taskKey }) => taskKey)
    const items = tasks
      .flatMap((reached) => {
        const { key } = reached.task
        const known = { before: beforeOf.get(key) ?? [], nudges: nudgesOf.get(key) ?? [], hadDigest }
        return itemOf(reached, known, situation)
      })
      .filter(({ step }) => preference === 'daily' || (preference === 'urgent' && urgent.has(step)))
    if (items.length === 0) continue
    const kind = items.every(({ step }) => step === 'nudge') ? 'nudge' : 'digest'
    letters.push({ personId, day, kind, items })
  }
  return letters
}

interface Reached {
  readonly task: OpenTask
  readonly audiences: Set<ReminderAudience>
}

function tasksByPerson(tasks: readonly OpenTask[]): ReadonlyMap<string, readonly Reached[]> {
  const byPerson = new Map<string, Reached[]>()
  for (const task of tasks) {
    const own = new Map<string, Set<ReminderAudience>>()
    for (const audience of ['doers', 'heads', 'overseers'] as const)
      for (const personId of task.told[audience])
        own.set(personId, (own.get(personId) ?? new Set()).add(audience))
    for (const [personId, audiences] of own) {
      const reached = byPerson.get(personId)
      if (reached === undefined) byPerson.set(personId, [{ task, audiences }])
      else reached.push({ task, audiences })
    }
  }
  return byPerson
}

/** Of this task and this person. */
interface Known {
  readonly before: readonly ToldBefore[]
  readonly nudges: readonly Nudge[]
  readonly hadDigest: boolean
}

function itemOf(
  { task, audiences }: Reached,
  { before, nudges, hadDigest }: Known,
  { rules, zone, now }: ReminderSituation,
): PlannedItem[] {
  const { key: taskKey, dueAt } = task
  const isAsked = nudges.some((nudge) => nudge.at <= now && !before.some(({ at }) => at >= nudge.at))
  if (isAsked && audiences.has('doers')) return [{ taskKey, dueAt, step: 'nudge' }]
  if (hadDigest) return []
  const instants = stepInstants(task, rules, zone)
  const step = furthestStep(instants, audiences, now)
  if (step === undefined) return []
  const told = before.map((each) => {
    if (each.step === 'nudge') return placeOf(furthestStep(instants, audiences, each.at))
    return placeOf(each.dueAt === dueAt ? each.step : 'given')
  })
  return placeOf(step) > Math.max(-1, ...told) ? [{ taskKey, dueAt, step }] : []
}

/**
 * Where in the list it stands; -1: nowhere. That something was given is told once, also where its last day has moved since; whoever was reminded by
 * hand knows by that how it stood then.
 */
const placeOf = (step: ReminderStep | undefined) => (step === undefined ? -1 : reminderSteps.indexOf(step))
