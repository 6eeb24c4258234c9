import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { PlannedDays } from '../calendar/usecases/plan-days.ts'
import type { OfficialInstitutions } from '../official-institutions/official-institutions.ts'
import { presentRefusal } from './national-rounds.presenter.ts'
import { selectCandidates } from './national-rounds.repository.ts'
import { provinceOf } from './province-of.ts'
import { weighCandidate } from './weigh-candidate.ts'

interface Asked {
  /** Null: one that is still to be opened. */
  readonly nationalRoundId: string | null
  readonly institutionIds: readonly string[]
  readonly year: number
  readonly windows: PlannedDays
  readonly at: Date
}

/** Institutions by name, each with what stands against its taking part; `null`: nothing. */
export async function readCandidates(db: Sql, { nationalRoundId, windows, at, ...among }: Asked) {
  if (among.institutionIds.length === 0) return []
  const rows = await selectCandidates(db, among)
  return rows.map((row) => {
    const takesPart = row.nationalRoundId !== null && row.nationalRoundId === nationalRoundId
    const standing = { timeZone: row.timeZone, takesPart, hasRound: row.roundId !== null }
    return { row, takesPart, refusal: weighCandidate(standing, { windows, at }) }
  })
}

export type WeighedCandidate = Awaited<ReturnType<typeof readCandidates>>[number]

export function presentCandidate({ row, refusal }: WeighedCandidate, register: OfficialInstitutions) {
  const { institutionId, institutionName, category, timeZone, roundName } = row
  return {
    ...{ institutionId, institutionName, category, timeZone, roundName },
    province: provinceOf(row, register),
    refusal: presentRefusal(refusal),
  }
}
