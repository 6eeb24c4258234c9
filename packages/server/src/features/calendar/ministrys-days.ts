import { type CalendarStage, isFromOutside } from '@undagi/maturity'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { OpenedByMinistry } from '../../platform/database/opened-by-ministry.ts'
import { isMinistryHere } from '../people/usecases/has-ministry.ts'

/** Of a round that the ministry opened it says these days; how an institution fills in and verifies meanwhile is its own arrangement. */
export function isMinistrysStage(stage: CalendarStage): boolean {
  return stage === 'submission' || isFromOutside(stage)
}

interface Kept {
  readonly institutionId: string
  readonly openedNationally: OpenedByMinistry | null
}

/**
 * Whether the ministry keeps the days of a round: it opened it, and somebody operates for it there. Where nobody does any more, they are recorded
 * from its letter as for any other round.
 */
export async function isKeptByMinistry(
  db: Sql,
  { institutionId, openedNationally }: Kept,
  at: Date,
): Promise<boolean> {
  return openedNationally !== null && (await isMinistryHere(db, { institutionId, at }))
}
