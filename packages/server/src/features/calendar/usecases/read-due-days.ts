import {
  type CalendarStage,
  calendarStagesOf,
  daysUntil,
  endInWords,
  endOf,
  isShut,
  standingOf,
} from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectChanges, selectPlaces, toRecorded } from '../calendar.repository.ts'
import { calendarOf, historyOf } from '../round-calendar.ts'

/** When a stage of an assessment is over. */
export interface DueDay {
  readonly stage: CalendarStage
  /** The first instant at which it is over. */
  readonly endsAt: Date
  /** "Jumat, 12 Juni 2026 pukul 23.59 WITA" */
  readonly endsInWords: string
  /** Days of the calendar where the institution is: 0 on the last day. */
  readonly daysLeft: number
  /** Over, or closed by somebody. A lock changes no day: what goes on in a locked round is due as it was. */
  readonly isShut: boolean
}

/** Of each assessment the stages that have an end, in order; what was withdrawn is missing. Within the transaction of another feature. */
export async function readDueDays(
  db: Sql,
  assessmentIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, readonly DueDay[]>> {
  if (assessmentIds.length === 0) return new Map()
  const [places, changes] = await Promise.all([
    selectPlaces(db, assessmentIds),
    selectChanges(db, assessmentIds),
  ])
  const rows = Map.groupBy(changes, ({ assessmentId }) => assessmentId)
  return new Map(
    places.map(({ id, round }) => {
      const calendar = calendarOf(round.timeZone, historyOf(round, (rows.get(id) ?? []).map(toRecorded)))
      return [id, dueDaysOf(calendar, round.kind, at)]
    }),
  )
}

function dueDaysOf(
  calendar: ReturnType<typeof calendarOf>,
  kind: Parameters<typeof calendarStagesOf>[0],
  at: Date,
): readonly DueDay[] {
  const { zone } = calendar
  return calendarStagesOf(kind).flatMap((stage) => {
    const endMs = endOf(calendar, stage)
    if (endMs === null) return []
    const standing = standingOf({ ...calendar, isLocked: false }, stage, at.getTime())
    return {
      ...{ stage, endsAt: new Date(endMs), endsInWords: endInWords(endMs, zone) },
      ...{ daysLeft: daysUntil(endMs, at.getTime(), zone), isShut: isShut(standing) },
    }
  })
}
