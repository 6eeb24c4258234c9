import { z } from 'zod'
import { defaultThresholds, type Thresholds, thresholdBounds } from './detection/thresholds.ts'

const within = ([least, most]: readonly [number, number]) => z.number().int().min(least).max(most)

const thresholdShape = {
  togetherDays: within(thresholdBounds.togetherDays),
  fastestMoveMinutes: within(thresholdBounds.fastestMoveMinutes),
  computersOfOnePerson: within(thresholdBounds.computersOfOnePerson),
  handedOnDays: within(thresholdBounds.handedOnDays),
  oddHoursDays: within(thresholdBounds.oddHoursDays),
  restHours: within(thresholdBounds.restHours),
  workplaceDays: within(thresholdBounds.workplaceDays),
  phoneDays: within(thresholdBounds.phoneDays),
  shiftDays: within(thresholdBounds.shiftDays),
  daysWithoutDayOff: within(thresholdBounds.daysWithoutDayOff),
  otherHomeDays: within(thresholdBounds.otherHomeDays),
} satisfies Record<keyof Thresholds, z.ZodType>

/** A person has so long to answer before an administrator sees anything. */
const daysToAnswerBounds = [2, 14] as const

/** What an institution has set. */
export const settingsSchema = z.strictObject({
  isWatching: z.boolean(),
  daysToAnswer: within(daysToAnswerBounds),
  ...thresholdShape,
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = { isWatching: true, daysToAnswer: 5, ...defaultThresholds }

/** What was stored by an earlier version may lack a field; what can no longer be set falls back as a whole. */
export function readSettings(stored: unknown): Settings {
  const written = z.record(z.string(), z.unknown()).safeParse(stored)
  const known = settingsSchema.safeParse({ ...defaultSettings, ...written.data })
  return known.success ? known.data : defaultSettings
}
