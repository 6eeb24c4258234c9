import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { findAdministered } from '../institutions/institutions.usecases.ts'

/** Who invites, and to where, as it stands in a letter. */
export async function describeSender(db: Sql, actor: Actor, institutionId: string) {
  const administered = await findAdministered(db, actor)
  const institutionName = administered.find(({ id }) => id === institutionId)?.name ?? ''
  return { institutionName, invitedBy: actor.name }
}
