import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { RequestContext } from '../../request-context.ts'
import { administratorRequired, institutionNotFound, unitNameTaken } from './institutions.errors.ts'
import { canAdminister, canSeeInstitution } from './institutions.policy.ts'
import { presentInstitution, presentUnit } from './institutions.presenter.ts'
import {
  insertUnit,
  type NewUnit,
  selectInstitutions,
  selectUnits,
  updateInstitution,
} from './institutions.repository.ts'
import type { institutionChangeSchema } from './institutions.schemas.ts'

export async function listInstitutions({ database, request }: RequestContext) {
  const { results } = await database.read(request, (db) => [selectInstitutions(db)])
  return results[0].map(presentInstitution)
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
