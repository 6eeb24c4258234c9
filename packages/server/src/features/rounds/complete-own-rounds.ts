import type { Sql } from '../../platform/database/drizzle-on.ts'
import { readEditionMoves } from '../assessments/usecases/read-edition-moves.ts'
import type { Editions } from '../instruments/editions.ts'
import { selectNewestRevisions } from '../instruments/instruments.usecases.ts'
import type { OwnRoundRow } from './round-register.presenter.ts'
import type { selectOwnRounds } from './rounds.repository.ts'

type Rows = Awaited<ReturnType<typeof selectOwnRounds>>

/** Rounds with the edition they pin, how they came to it, and whether there is a newer revision of it. */
export async function completeOwnRounds(db: Sql, rows: Rows, editions: Editions): Promise<OwnRoundRow[]> {
  const moves = await readEditionMoves(
    db,
    rows.map(({ assessmentId }) => assessmentId),
  )
  const newestOf = new Map((await selectNewestRevisions(db)).map(({ id, revision }) => [id, revision]))
  const complete: OwnRoundRow[] = []
  for (const row of rows) {
    const { editionId: id, editionRevision: revision } = row.round
    const edition = await editions.getWithin({ id, revision }, db)
    const move = moves.get(row.assessmentId) ?? null
    complete.push({ ...row, edition, newest: newestOf.get(id) ?? revision, move })
  }
  return complete
}

export async function completeOwnRound(db: Sql, row: Rows[number], editions: Editions): Promise<OwnRoundRow> {
  const [complete] = await completeOwnRounds(db, [row], editions)
  if (complete === undefined) throw new Error('One round goes in, one comes out')
  return complete
}
