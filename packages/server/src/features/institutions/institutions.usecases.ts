import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { administratorRequired, institutionNotFound, unitNameTaken } from './institutions.errors.ts'
import { canAdminister, canSeeInstitution } from './institutions.policy.ts'
import { presentInstitution, presentUnit } from './institutions.presenter.ts'
import {
  insertInstitution,
  insertUnit,
  insertUnits,
  type NewUnit,
  selectInstitutions,
  selectUnits,
  updateInstitution,
} from './institutions.repository.ts'
import type { institutionChangeSchema } from './institutions.schemas.ts'
import { suggestSlug } from './suggest-slug.ts'

export async function listInstitutions({ database, request }: RequestContext) {
  const { results } = await database.read(request, (db) => [selectInstitutions(db)])
  return results[0].map(presentInstitution)
}

type NewInstitution = Omit<Parameters<typeof insertInstitution>[1], 'slug'> & {
  readonly id: string
  /** Its name in addresses; made of the name when left out. */
  readonly slug?: string | undefined
}

/** A new institution with its first units, in the transaction of who founds it. */
export async function createInstitution(
  db: Sql,
  { slug, ...institution }: NewInstitution,
  units: readonly Omit<NewUnit, 'institutionId'>[],
): Promise<void> {
  await insertInstitution(db, { ...institution, slug: slug ?? suggestSlug(institution.name) })
  if (units.length === 0) return
  await insertUnits(
    db,
    units.map((unit) => ({ institutionId: institution.id, ...unit })),
  )
}

export async function changeInstitution(
  institutionId: string,
  change: z.infer<typeof institutionChangeSchema>,
  { database, request }: RequestContext,
) {
  return database.asActor(request, async ({ db, actor }) => {
    ensureAdministrator(actor, institutionId)
    return presentInstitution(await updateInstitution(db, institutionId, change))
  })
}

export async function listUnits(institutionId: string, { database, request }: RequestContext) {
  const { actor, results } = await database.read(request, (db) => [selectUnits(db, institutionId)])
  ensureVisible(actor, institutionId)
  return results[0].map(presentUnit)
}

export async function createUnit(unit: NewUnit, { database, request }: RequestContext) {
  return database.asActor(request, async ({ db, actor }) => {
    ensureAdministrator(actor, unit.institutionId)
    const row = await insertUnit(db, unit)
    if (row === undefined) throw unitNameTaken()
    return presentUnit(row)
  })
}

/** Those that the person administers, within a transaction of another feature. */
export async function findAdministered(db: Sql, actor: Actor) {
  const rows = await selectInstitutions(db)
  return rows.filter(({ id }) => canAdminister(actor, id))
}

/** 404 for who works elsewhere. */
export function ensureVisible(actor: Actor, institutionId: string): void {
  if (!canSeeInstitution(actor, institutionId)) throw institutionNotFound()
}

/** 404 for who works elsewhere, 403 for a colleague with another role. */
export function ensureAdministrator(actor: Actor, institutionId: string): void {
  ensureVisible(actor, institutionId)
  if (!canAdminister(actor, institutionId)) throw administratorRequired()
}

/** What the checks above answer: other features declare and throw the same. */
export { administratorRequired, institutionNotFound } from './institutions.errors.ts'
export { canAdminister } from './institutions.policy.ts'
