import { randomUUID } from 'node:crypto'
import { refer } from '../../../platform/audit/references.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { openAssessments, openAssessmentsToRate } from '../../assessments/usecases/open-assessments.ts'
import { followTeams } from '../../coordination-team/usecases/follow-team.ts'
import type { Edition, Editions } from '../../instruments/editions.ts'
import type { RoundRow } from '../rounds.presenter.ts'
import { insertRounds, waitForRoundsOfAll, withdrawAll } from '../rounds.repository.ts'

export interface RoundToOpen {
  readonly institution: { readonly id: string; readonly timeZone: RoundRow['timeZone'] }
  readonly year: number
  readonly name: string
  readonly kind: RoundRow['kind']
  readonly assessmentDate: string
}

export interface OpenedRound {
  readonly roundId: string
  readonly assessmentId: string
  readonly institutionId: string
  readonly year: number
}

/** Others who open rounds of these institutions wait until the transaction ends. */
export async function holdRounds(db: Sql, institutionIds: readonly string[]): Promise<void> {
  if (institutionIds.length > 0) await waitForRoundsOfAll(db, institutionIds)
}

/**
 * Rounds of any number of institutions, by one edition, each with an assessment that is rated in the same transaction. Their
 * years must be free: `holdRounds` first.
 */
export async function openRounds(
  db: Sql,
  edition: Edition,
  rounds: readonly RoundToOpen[],
): Promise<readonly OpenedRound[]> {
  const opened = await insertOpened(db, edition, rounds)
  await openAssessmentsToRate(db, opened)
  return opened.map(({ roundId, assessmentId, institutionId, year }) => ({
    roundId,
    assessmentId,
    institutionId,
    year,
  }))
}

interface Opening {
  readonly author: Parameters<typeof followTeams>[1]['author']
  readonly editions: Editions
  readonly at: Date
}

/** The same with assessments that nobody has touched, held by the transaction, with what the book of each team offers them; in the order given. */
export async function openEmptyRounds(
  db: Sql,
  {
    edition,
    rounds,
    ...by
  }: Opening & { readonly edition: Edition; readonly rounds: readonly RoundToOpen[] },
) {
  const opened = await insertOpened(db, edition, rounds)
  const held = await openAssessments(db, edition, opened)
  await followTeams(db, { institutionIds: opened.map(({ institutionId }) => institutionId), ...by })
  return { opened, held }
}

async function insertOpened(db: Sql, edition: Edition, rounds: readonly RoundToOpen[]) {
  const { id: editionId, revision: editionRevision } = edition.instrument
  const opened = rounds.map(({ institution, ...round }) => ({
    ...round,
    ...{ roundId: randomUUID(), assessmentId: randomUUID(), institutionId: institution.id },
    timeZone: institution.timeZone,
  }))
  await insertRounds(
    db,
    opened.map(({ roundId: id, assessmentId: _, ...round }) => ({
      ...{ id, ...round, deadline: null },
      ...{ editionId, editionRevision, editionSha256: edition.sha256 },
    })),
  )
  for (const { institutionId, roundId, year, name } of opened) {
    refer(db, { openedRounds: [{ roundId, year, name }] }, institutionId)
  }
  return opened
}

/** Takes rounds out of every list, in the transaction of whoever opened them and takes that back; they can be restored. */
export async function withdrawRounds(
  db: Sql,
  opened: readonly OpenedRound[],
  { at, byName }: { at: Date; byName: string },
): Promise<void> {
  const ids = opened.map(({ roundId }) => roundId)
  if (ids.length > 0) await withdrawAll(db, ids, { withdrawnAt: at, withdrawnByName: byName })
  for (const { institutionId, roundId, year } of opened) {
    refer(db, { withdrawnRounds: [{ roundId, year }] }, institutionId)
  }
}
