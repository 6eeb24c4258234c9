import type { Calendar } from './day-count.ts'
import type { DatedStep } from './life-cycle.ts'
import type { PolicyKind, PolicyStep } from './policy-words.ts'
import { type ProcedureStep, procedures, type UsualDuration } from './procedures.ts'

/** What an institution found out by itself, in calendar days. */
export type OwnDurations = Readonly<Partial<Record<PolicyStep, number>>>

interface Asked {
  readonly kind: PolicyKind
  /** Those that count, in their order. */
  readonly steps: readonly DatedStep[]
  readonly today: string
  readonly calendar: Calendar
  readonly own: OwnDurations
}

interface StepLeft {
  readonly step: PolicyStep
  readonly isOptional: boolean
  readonly duration: UsualDuration
  /** Whether the institution set it. */
  readonly isOwn: boolean
  /** It goes on for longer than is usual. */
  readonly isLate: boolean
  readonly from: string
  /** When it is done, or has come about, if nothing is in the way. */
  readonly to: string
}

export interface Readiness {
  readonly left: readonly StepLeft[]
  /** The day it would be in force. */
  readonly readyOn: string
}

/**
 * What is left until it is in force, and when that would be: what has begun goes on for its usual time, and never ends before today;
 * then one step after another. Null: nothing is left, or it was stopped.
 */
export function estimateReadiness({ kind, steps, today, calendar, own }: Asked): Readiness | null {
  const last = steps.at(-1)
  const left = last === undefined ? [] : leftAfter(kind, last.step)
  if (last === undefined || left.length === 0) return null
  const [first, ...others] = left.map((each) => withDuration(each, own))
  if (first === undefined) return null
  const done = calendar.add(last.day, first.duration.days, first.duration.unit)
  const isLate = done < today
  const segments = [{ ...first, isLate, from: last.day, to: isLate ? today : done }]
  let readyOn = segments[0]?.to ?? today
  for (const each of others) {
    const to = calendar.add(readyOn, each.duration.days, each.duration.unit)
    segments.push({ ...each, isLate: false, from: readyOn, to })
    readyOn = to
  }
  return { left: segments, readyOn }
}

/** What goes on now, if it does, and what comes after it. */
function leftAfter(kind: PolicyKind, last: PolicyStep): readonly ProcedureStep[] {
  const path = procedures[kind]
  const at = path.findIndex(({ step }) => step === last)
  if (at < 0) return []
  return path.slice(isBegun(last) ? at : at + 1)
}

/** A step that says what has begun, not what has come about. */
const isBegun = (step: PolicyStep): boolean => step !== 'enacted' && step !== 'promulgated'

export function withDuration({ step, isOptional, duration }: ProcedureStep, own: OwnDurations) {
  const days = own[step]
  const isOwn = days !== undefined
  return {
    step,
    isOptional,
    isOwn,
    duration: isOwn ? ({ days, unit: 'calendar', source: null } as const) : duration,
  }
}
