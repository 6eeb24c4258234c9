import { and, eq } from 'drizzle-orm'
import { nationalRoundSteps as steps } from './tables/national-rounds.tables.ts'
import { rounds } from './tables/rounds.tables.ts'

/** What a query of rounds adds to know which of them the ministry opened: a left join, and who did it. */
export const openedByMinistry = {
  on: and(eq(steps.roundId, rounds.id), eq(steps.kind, 'opened')),
  columns: { byName: steps.actorName, at: steps.recordedAt, reason: steps.reason },
}

export interface OpenedByMinistry {
  readonly byName: string
  readonly at: Date
  readonly reason: string
}

/** For whoever reads the round. */
export function presentOpening(opened: OpenedByMinistry | null) {
  return opened && { byName: opened.byName, at: opened.at.toISOString(), reason: opened.reason }
}
