import type { z } from '@hono/zod-openapi'
import {
  boundsOf,
  type Calendar,
  type CalendarStage,
  calendarStages,
  calendarStagesOf,
  daysUntil,
  emptyCalendar,
  endInWords,
  endOf,
  foldCalendar,
  isFromOutside,
  isPassed,
  type PlannedWindow,
  type StageStepTaken,
  standingOf,
  whenHeld,
} from '@undagi/maturity'
import type { Actor } from '../../platform/database/actor.ts'
import { presentOpening } from '../../platform/database/opened-by-ministry.ts'
import { type BoundaryRuling, rulesAs } from '../assessments/usecases/read-boundary-rulings.ts'
import type { Edition } from '../instruments/editions.ts'
import { canKeepCalendar, canLockRound, keepsAs } from './calendar.policy.ts'
import type { Place } from './calendar.repository.ts'
import type { calendarSchema } from './calendar.schemas.ts'
import { isMinistrysStage } from './ministrys-days.ts'
import { presentBoundary } from './present-boundary.ts'
import type { RecordedChange } from './recorded-change.ts'
import { calendarOf, historyOf, toChange } from './round-calendar.ts'

export type CalendarView = z.infer<typeof calendarSchema>

interface Shown {
  readonly actor: Actor
  readonly place: Place
  readonly recorded: readonly RecordedChange[]
  /** What was said of the boundary rule, the newest first. */
  readonly rulings: readonly BoundaryRuling[]
  readonly edition: Edition
  /** The steps that the assessment took, in order. */
  readonly steps: readonly StageStepTaken[]
  /** Whether the ministry says the days of the submission and of what comes after it. */
  readonly keptByMinistry: boolean
  readonly at: Date
}

export function presentCalendar(shown: Shown): CalendarView {
  const { actor, place, recorded, rulings, edition, steps, keptByMinistry, at } = shown
  const { institutionId, round } = place
  const { name: roundName, year, timeZone, kind, assessmentDate } = round
  const history = historyOf(round, recorded)
  const calendar = calendarOf(timeZone, history)
  const actsForMinistry = keepsAs(actor, 'keep_calendar', institutionId) === 'national_operator'
  const isChangeable = (stage: CalendarStage) =>
    actsForMinistry || !keptByMinistry || !isMinistrysStage(stage)
  return {
    openedNationally: presentOpening(place.openedNationally),
    ...{ roundName, year, timeZone, isLocked: calendar.isLocked, version: recorded.length },
    rules: { kind, evidenceDate: assessmentDate, boundary: presentBoundary({ edition, year, rulings }) },
    turn: {
      stage: place.stage,
      since: place.movedAt === null ? null : new Date(place.movedAt).toISOString(),
    },
    stages: calendarStagesOf(kind).map((stage) => ({
      ...presentStage(calendar, stage, at),
      isPassed: isPassed(stage, place.stage),
      ...whenHeld(stage, { state: place.stage, steps }),
      isChangeable: isChangeable(stage),
    })),
    history: presentHistory(timeZone, history).toReversed(),
    can: {
      change: canKeepCalendar(actor, institutionId),
      lock: canLockRound(actor, institutionId),
      move: canKeepCalendar(actor, institutionId) && place.stage !== 'published',
      ruleBoundary: !calendar.isLocked && rulesAs(actor, place) !== undefined,
      withoutPaper: actsForMinistry,
    },
  }
}

type ShownStage = Omit<CalendarView['stages'][number], 'isChangeable' | 'isPassed' | 'isLeftOut' | 'held'>

function presentStage(calendar: Calendar, stage: CalendarStage, at: Date): ShownStage {
  const { first, last, closesAt, closedMs } = calendar.windows.get(stage) ?? noDays
  const { beginsMs } = boundsOf({ first, last, closesAt }, calendar.zone)
  const endMs = endOf(calendar, stage)
  return {
    ...{ stage, first, last, closesAt, isFromOutside: isFromOutside(stage) },
    ...{ beginsAt: isoOf(beginsMs), endsAt: isoOf(endMs), closedAt: isoOf(closedMs) },
    endsInWords: endMs === null ? null : endInWords(endMs, calendar.zone),
    daysLeft: endMs === null ? null : daysUntil(endMs, at.getTime(), calendar.zone),
    standing: standingOf(calendar, stage, at.getTime()),
  }
}

const noDays = { first: null, last: null, closesAt: null, closedMs: null }

const isoOf = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

/** Each change with the days as they were before it and after it. */
function presentHistory(timeZone: Calendar['zone'], history: readonly RecordedChange[]) {
  const entries: CalendarView['history'] = []
  let before = emptyCalendar(timeZone)
  for (const recorded of history) {
    const after = foldCalendar(before, { change: toChange(recorded.change), atMs: recorded.at.getTime() })
    entries.push(presentEntry(recorded, { before, after }))
    before = after
  }
  return entries
}

interface Step {
  readonly before: Calendar
  readonly after: Calendar
}

function presentEntry(
  { change: { kind }, reason, paper, by, at }: RecordedChange,
  { before, after }: Step,
): CalendarView['history'][number] {
  const changed = calendarStages.filter((stage) => before.windows.get(stage) !== after.windows.get(stage))
  return {
    ...{ kind, reason, paper, byName: by?.name ?? null, actedAs: by?.actedAs ?? null },
    stages: changed.map((stage) => ({
      stage,
      before: daysOf(before.windows.get(stage)),
      after: daysOf(after.windows.get(stage)),
    })),
    at: by === null ? null : at.toISOString(),
  }
}

function daysOf(window: PlannedWindow | undefined) {
  if (window === undefined) return null
  const { first, last, closesAt } = window
  return { first, last, closesAt }
}
