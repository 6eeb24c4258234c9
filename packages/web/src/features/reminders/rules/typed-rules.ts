import type { ReminderRules, TriedRules } from './reminder-rules.ts'

/** As it stands in the fields. */
export interface TypedRules {
  readonly quietFrom: string
  readonly quietTo: string
  readonly quietDays: readonly number[]
  readonly soonDays: string
  readonly headAfterDays: string
  readonly overseersAfterDays: string
}

export const mostDays = { soonDays: 30, headAfterDays: 60, overseersAfterDays: 60 } as const
export type DaysField = keyof typeof mostDays

/** "20:00" */
const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

function minutesOf(clock: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? []
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

export const isClock = (clock: string): boolean => minutesOf(clock) !== undefined

export function isDays(field: DaysField, typed: string): boolean {
  return /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= mostDays[field]
}

export function toTyped(rules: Omit<ReminderRules, 'version'>): TypedRules {
  return {
    ...{ quietFrom: clockOf(rules.quietFrom), quietTo: clockOf(rules.quietTo), quietDays: rules.quietDays },
    soonDays: String(rules.soonDays),
    headAfterDays: String(rules.headAfterDays),
    overseersAfterDays: String(rules.overseersAfterDays),
  }
}

/** Undefined: something is missing or cannot be. */
export function toRules(typed: TypedRules): TriedRules | undefined {
  const [quietFrom, quietTo] = [minutesOf(typed.quietFrom), minutesOf(typed.quietTo)]
  const fields = ['soonDays', 'headAfterDays', 'overseersAfterDays'] as const
  if (quietFrom === undefined || quietTo === undefined || typed.quietDays.length > 6) return undefined
  if (!fields.every((field) => isDays(field, typed[field]))) return undefined
  return {
    ...{ quietFrom, quietTo, quietDays: [...typed.quietDays].sort((one, other) => one - other) },
    soonDays: Number(typed.soonDays),
    headAfterDays: Number(typed.headAfterDays),
    overseersAfterDays: Number(typed.overseersAfterDays),
  }
}
