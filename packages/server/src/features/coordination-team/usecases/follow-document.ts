import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { holdForOwnOffers } from '../../evidence/usecases/keep-own-offers.ts'
import { keepTeamOf, listChanges, waitForTeamOf } from '../coordination-team.repository.ts'
import { foldTeam } from '../fold-team.ts'
import { documentsOf } from '../team-documents.ts'
import { listTeamRounds } from '../team-round.ts'
import { type Following, followTeam } from './follow-team.ts'

interface Changing extends Following {
  readonly itemId: string
}

/**
 * For whoever is about to change a document and holds nothing yet: where the team names it, the team and its assessments are held before
 * the document, in the order of everybody who offers. What it answers is called once the document has changed, and lets the offers follow.
 * Changing any other document only keeps the team from naming it meanwhile: many do so at once and wait for none of them.
 */
export async function holdForDocument(
  db: Sql,
  { itemId, ...following }: Changing,
): Promise<() => Promise<string[]>> {
  const { institutionId } = following
  // Asked before anything is held: who holds it with others must not want it alone, or two of them would wait for each other.
  if (!(await isNamed(db, institutionId, itemId))) await keepTeamOf(db, institutionId)
  if (!(await isNamed(db, institutionId, itemId))) return async () => []
  await waitForTeamOf(db, institutionId)
  const rounds = await listTeamRounds(db, institutionId, following)
  await holdForOwnOffers(
    db,
    rounds.map(({ assessmentId }) => assessmentId),
  )
  return () => followTeam(db, following)
}

async function isNamed(db: Sql, institutionId: string, itemId: string): Promise<boolean> {
  const book = foldTeam((await listChanges(db, institutionId)).map(({ change }) => change))
  return documentsOf(book).includes(itemId)
}
