import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { keepOwnOffers } from '../../evidence/usecases/keep-own-offers.ts'
import { newestOf } from '../../evidence/usecases/newest-of.ts'
import type { Editions } from '../../instruments/editions.ts'
import {
  listChanges,
  listInstitutionsWithTeam,
  waitForTeamOf,
  waitForTeamsOf,
} from '../coordination-team.repository.ts'
import { foldTeam } from '../fold-team.ts'
import { documentsOf } from '../team-documents.ts'
import { listTeamRounds } from '../team-round.ts'
import { wantedOffers } from '../wanted-offers.ts'

export interface Following {
  readonly institutionId: string
  /** Whose change led to it. */
  readonly author: { readonly personId: string; readonly name: string }
  readonly editions: Editions
  readonly at: Date
}

/**
 * The decree and the minutes become evidence by themselves: offers in open rounds follow the team, within the transaction of whoever
 * changed the team or opened the round. Answers the assessments in which something changed.
 */
export async function followTeam(db: Sql, following: Following): Promise<string[]> {
  const { institutionId, author, at } = following
  await waitForTeamOf(db, institutionId)
  const changes = await listChanges(db, institutionId)
  if (changes.length === 0) return []
  const book = foldTeam(changes.map(({ change }) => change))
  const documents = await newestOf(db, institutionId, documentsOf(book))
  const rounds = (await listTeamRounds(db, institutionId, following)).filter(({ isOpen }) => isOpen)
  return keepOwnOffers(db, {
    ...{ institutionId, origin: 'coordination_team', author, at },
    assessmentIds: rounds.map(({ assessmentId }) => assessmentId),
    wanted: rounds.flatMap((round) => wantedOffers(book, documents, round)),
    endReason: 'Tidak lagi dicatat pada Tim Koordinasi, atau tidak lagi memenuhi yang diminta.',
  })
}

/** The same in many institutions, of which only those are looked at further that have a team. */
export async function followTeams(
  db: Sql,
  {
    institutionIds,
    ...following
  }: Omit<Following, 'institutionId'> & { readonly institutionIds: readonly string[] },
): Promise<void> {
  await waitForTeamsOf(db, institutionIds)
  for (const institutionId of await listInstitutionsWithTeam(db, institutionIds))
    await followTeam(db, { institutionId, ...following })
}
