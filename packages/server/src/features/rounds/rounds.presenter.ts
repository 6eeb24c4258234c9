import type { z } from '@hono/zod-openapi'
import type { ScoreResult } from '@undagi/maturity'
import { presentOpening } from '../../platform/database/opened-by-ministry.ts'
import type { institutions } from '../../platform/database/tables/institutions.tables.ts'
import type { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { presentInstitution } from '../institutions/institutions.usecases.ts'
import type { Edition } from '../instruments/editions.ts'
import type { selectOverview } from './rounds.repository.ts'
import type { overviewRoundSchema, overviewSchema, roundSchema } from './rounds.schemas.ts'

export type RoundRow = typeof rounds.$inferSelect
export type RoundView = z.infer<typeof roundSchema>

export function presentRound(row: RoundRow, { instrument, sha256 }: Edition): RoundView {
  const { id, year, name, kind, assessmentDate, deadline, visitDate, timeZone } = row
  const { id: editionId, revision, shortName } = instrument
  return {
    id,
    year,
    name,
    kind,
    edition: { id: editionId, revision, sha256, shortName },
    assessmentDate,
    deadline: deadline?.toISOString() ?? null,
    visitDate,
    timeZone,
  }
}

/** `null` where the round pins the newest already. */
export function newerThan({ editionRevision }: Pick<RoundRow, 'editionRevision'>, newest: number) {
  return newest > editionRevision ? newest : null
}

export type OverviewRow = Awaited<ReturnType<typeof selectOverview>>[number] & {
  readonly edition: Edition
  /** The newest revision of its edition. */
  readonly newest: number
  /** Null: it is not published, or the person was only lent something of it. */
  readonly official: ScoreResult | null
}

interface Reader {
  /** Whether the person reads this assessment: otherwise its round is shown without what came out. */
  readonly seesResult: (assessmentId: string) => boolean
}

/** Rows ascending by year. */
export function presentOverview(
  institution: typeof institutions.$inferSelect,
  rows: readonly OverviewRow[],
  { seesResult }: Reader,
): z.infer<typeof overviewSchema> {
  const seen = rows.map((row) => (seesResult(row.assessmentId) ? row : withoutResult(row)))
  return {
    institution: presentInstitution(institution),
    rounds: seen.map((row, position) => presentOverviewRound(row, seen[position - 1])),
  }
}

function withoutResult(row: OverviewRow): OverviewRow {
  return { ...row, target: null, indexExact: null, indexRounded: null, predicate: null, answered: 0 }
}

function presentOverviewRound(
  row: OverviewRow,
  before: OverviewRow | undefined,
): z.infer<typeof overviewRoundSchema> {
  const { assessmentId, target, indexExact, indexRounded, predicate, answered, indicators } = row
  // An index of nothing but unanswered indicators says nothing about the institution.
  const isScored = answered > 0 && indexExact !== null && indexRounded !== null
  return {
    ...presentRound(row.round, row.edition),
    assessmentId,
    openedNationally: presentOpening(row.openedNationally),
    target,
    index: isScored ? { exact: indexExact, rounded: indexRounded } : null,
    predicate: isScored ? predicate : null,
    official: presentOfficial(row.official),
    answered,
    indicators,
    newerRevision: newerThan(row.round, row.newest),
    comparableWithPrevious: before !== undefined && before.round.editionId === row.round.editionId,
  }
}

function presentOfficial(result: ScoreResult | null): z.infer<typeof overviewRoundSchema>['official'] {
  if (result === null) return null
  const { exact, rounded } = result.index
  return { index: { exact, rounded }, predicate: result.predicate.name }
}
