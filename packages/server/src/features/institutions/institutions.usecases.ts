import type { z } from '@hono/zod-openapi'
import { type Action, isMinistrysHere, ruleOf } from '@undagi/permissions'
import { differencesBetween } from '../../platform/audit/differences.ts'
import { refer } from '../../platform/audit/references.ts'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import {
  administratorRequired,
  institutionNotFound,
  ministryActs,
  roleNotAllowed,
  staleInstitution,
  unknownOfficial,
} from './institutions.errors.ts'
import { canIn, canSeeInstitution } from './institutions.policy.ts'
import { presentInstitution } from './institutions.presenter.ts'
import {
  holdInstitution,
  insertInstitution,
  selectInstitutions,
  selectOfficialId,
  updateInstitution,
} from './institutions.repository.ts'
import type { institutionChangeSchema } from './institutions.schemas.ts'
import { newSlugSchema, suggestSlug } from './new-slug.ts'

export { listEveryInstitution } from './institutions.repository.ts'

export async function listInstitutions({ database, request }: RequestContext) {
  const { results } = await database.read(request, (db) => [selectInstitutions(db)])
  return results[0].map(presentInstitution)
}

type NewInstitution = Omit<Parameters<typeof insertInstitution>[1], 'slug'> & {
  readonly id: string
  /** Its name in addresses; made of the name when left out. */
  readonly slug?: string | undefined
}

/** A new institution, in the transaction of who founds it. */
export async function createInstitution(db: Sql, { slug, ...institution }: NewInstitution): Promise<void> {
  const chosen = newSlugSchema.parse(slug ?? suggestSlug(institution.name))
  await insertInstitution(db, { ...institution, slug: chosen })
}

/** Only for who saw it as it is: a colleague's change is never overwritten unseen. */
export async function changeInstitution(
  institutionId: string,
  { expectedVersion, ...change }: z.infer<typeof institutionChangeSchema>,
  { database, officialInstitutions, request }: RequestContext,
) {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'change_institution', institutionId)
    const { officialId } = change
    if (officialId != null && officialInstitutions.get(officialId) === undefined) throw unknownOfficial()
    const [row] = await holdInstitution(db, institutionId)
    if (row === undefined) throw institutionNotFound()
    const current = presentInstitution(row)
    if (current.version !== expectedVersion) throw staleInstitution({ current })
    const after = presentInstitution(await updateInstitution(db, institutionId, change))
    refer(db, { changes: differencesBetween(current, after) })
    return after
  })
}

/** Those that the person brings tables into, within a transaction of another feature. */
export async function findAdministered(db: Sql, actor: Actor) {
  const rows = await selectInstitutions(db)
  return rows.filter(({ id }) => canIn(actor, 'bring_tables', id))
}

/** Which institution of the official register this one is; null: not said. */
export async function readOfficialIdentity(
  institutionId: string,
  { database, officialInstitutions, request }: RequestContext,
) {
  const { actor, results } = await database.read(request, (db) => [selectOfficialId(db, institutionId)])
  ensureVisible(actor, institutionId)
  const officialId = results[0][0]?.officialId
  return { official: officialId == null ? null : (officialInstitutions.get(officialId) ?? null) }
}

/** 404 for who works elsewhere. */
export function ensureVisible(actor: Actor, institutionId: string): void {
  if (!canSeeInstitution(actor, institutionId)) throw institutionNotFound()
}

/** 404 for who works elsewhere, 403 for a colleague whose roles do not allow it, or who leaves it to the ministry. */
export function ensureMay(actor: Actor, action: Action, institutionId: string): void {
  ensureVisible(actor, institutionId)
  if (canIn(actor, action, institutionId)) return
  if (isMinistrysHere(actor.memberships, action, { institutionId })) throw ministryActs()
  throw isAdministratorsOnly(action) ? administratorRequired() : roleNotAllowed()
}

function isAdministratorsOnly(action: Action): boolean {
  return ruleOf(action).roles.every((role) => role === 'administrator')
}

/** What the checks above answer: other features declare and throw the same. */
export {
  administratorRequired,
  institutionNotFound,
  ministryActs,
  roleNotAllowed,
} from './institutions.errors.ts'
export { canIn, canSeeInstitution as canSee } from './institutions.policy.ts'
export { presentInstitution } from './institutions.presenter.ts'
