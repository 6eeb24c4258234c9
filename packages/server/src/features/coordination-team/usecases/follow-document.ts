import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { holdForOwnOffers } from '../../evidence/usecases/keep-own-offers.ts'
import { listChanges, waitForTeamOf } from '../coordination-team.repository.ts'
import { foldTeam } from '../fold-team.ts'
import { documentsOf } from '../team-documents.ts'
import { listTeamRounds } from '../team-round.ts'
import { type Following, followTeam } from './follow-team.ts'

interface Changing extends Following {
  readonly itemId: string
}

/**
 * For whoever is about to change a document and holds nothing yet: the team and its assessments are held before the document, in the order
 * of everybody who offers. What it answers is called once the document has changed, and lets the offers follow where the team names it.
 */
export async function holdForDocument(
  db: Sql,
  { itemId, ...following }: Changing,
): Promise<() => Promise<string[]>> {
  const { institutionId } = following
  await waitForTeamOf(db, institutionId)
  const book = foldTeam((await listChanges(db, institutionId)).map(({ change }) => change))
  if (!documentsOf(book).includes(itemId)) return async () => []
  const rounds = await listTeamRounds(db, institutionId, following)
  await holdForOwnOffers(
    db,
    rounds.map(({ assessmentId }) => assessmentId),
  )
  return () => followTeam(db, following)
}
