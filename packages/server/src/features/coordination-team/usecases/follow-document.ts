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
  if (await staysUnnamed(db, institutionId, itemId)) return async () => []
  await waitForTeamOf(db, institutionId)
  const rounds = await listTeamRounds(db, institutionId, following)
  await holdForOwnOffers(
    db,
    rounds.map(({ assessmentId }) => assessmentId),
  )
  return () => followTeam(db, following)
}

/**
 * Where it is so, the team is kept from naming the document from here on. Where somebody named it while this waited, the team is let go
 * again: two who keep it with each other and then want it alone would wait for each other for ever.
 */
async function staysUnnamed(db: Sql, institutionId: string, itemId: string): Promise<boolean> {
  if (await isNamed(db, institutionId, itemId)) return false
  const letGo = await keepTeamOf(db, institutionId)
  if (!(await isNamed(db, institutionId, itemId))) return true
  await letGo()
  return false
}

async function isNamed(db: Sql, institutionId: string, itemId: string): Promise<boolean> {
  const book = foldTeam((await listChanges(db, institutionId)).map(({ change }) => change))
  return documentsOf(book).includes(itemId)
}
