import {
  type CalendarStage,
  emptyCalendar,
  endOf,
  foldCalendar,
  type LocalZone,
  type PlannedWindow,
  type RoundKind,
  refuseChange,
} from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectPlaces } from '../calendar.repository.ts'
import { recordChanges } from '../record-change.ts'
import type { RecordedChange } from '../recorded-change.ts'
import { problemOf } from '../to-problem.ts'

/** Days that are planned before there is a round to have them. */
export type PlannedDays = readonly { readonly stage: CalendarStage; readonly window: PlannedWindow }[]

/** Whether such days contradict each other is the same in every time zone: none of ours knows summer time. */
const anyZone: LocalZone = 'Asia/Jakarta'

/** Refused where a stage would end before it begins, or stages come in another order, or the kind of round has no such stage. */
export function ensureDaysFit(
  { kind, windows }: { readonly kind: RoundKind; readonly windows: PlannedDays },
  at: Date,
): void {
  const change = { kind: 'scheduled', windows } as const
  const refusal = refuseChange(emptyCalendar(anyZone), { kind, change, atMs: at.getTime() })
  if (refusal !== null) throw problemOf[refusal]()
}

/** Whether nobody there could send any more: a day ends in Jayapura before it ends in Jakarta. */
export function isSubmissionOver(timeZone: LocalZone, windows: PlannedDays, at: Date): boolean {
  const atMs = at.getTime()
  const planned = foldCalendar(emptyCalendar(timeZone), { change: { kind: 'scheduled', windows }, atMs })
  const endMs = endOf(planned, 'submission')
  return endMs !== null && endMs <= atMs
}

type Planning = Pick<RecordedChange, 'reason' | 'paper' | 'by' | 'at'> & {
  readonly assessmentIds: readonly string[]
  readonly windows: PlannedDays
}

/** The first days of rounds that were opened in the same transaction. */
export async function planDays(db: Sql, { assessmentIds, windows, ...signed }: Planning): Promise<void> {
  if (windows.length === 0) return
  const places = await selectPlaces(db, assessmentIds)
  if (places.length !== assessmentIds.length) throw new Error('Days of a round that nobody opened')
  const change = { kind: 'scheduled' as const, windows: [...windows] }
  const recordings = places.map((place) => ({ place, recorded: [] }))
  await recordChanges(db, recordings, { change, ...signed })
}

/** What such days may be refused for. */
export { daysTurnedRound, notInRound, outOfOrder } from '../calendar.errors.ts'
