import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { foldFindings } from '../fold-findings.ts'
import { readSettings, type Settings } from '../settings.ts'
import { findingAnswered, findingNotFound } from '../shared-accounts.errors.ts'
import { type FindingView, presentFinding } from '../shared-accounts.presenter.ts'
import {
  holdFor,
  insertAction,
  insertSettings,
  listSeenByAdministrator,
  selectSettings,
} from '../shared-accounts.repository.ts'
import type { newClosingSchema, sharedAccountsSchema } from '../shared-accounts.schemas.ts'

/** For administrators: what their people have answered, or have had the days to answer. */
export async function readSharedAccounts(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<z.infer<typeof sharedAccountsSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'oversee_accounts', institutionId)
    const [stored] = await selectSettings(db, institutionId)
    return { settings: readSettings(stored?.settings), findings: await listFindings(db, institutionId) }
  })
}

interface FindingAddress {
  readonly institutionId: string
  readonly findingId: string
}

/** Only what this administrator may see by now. */
export async function closeFinding(
  { institutionId, findingId }: FindingAddress,
  payload: z.infer<typeof newClosingSchema>,
  { database, request }: RequestContext,
): Promise<FindingView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'oversee_accounts', institutionId)
    await holdFor(db, findingId)
    const before = await getFinding(db, institutionId, findingId)
    if (before.closing !== null) throw findingAnswered()
    await insertAction(db, {
      ...{ institutionId, personId: before.person.id, findingId, kind: 'closed', payload },
      ...{ actorId: actor.personId, actorName: actor.name, actedAt: request.at },
    })
    return getFinding(db, institutionId, findingId)
  })
}

export async function changeSettings(
  institutionId: string,
  settings: Settings,
  { database, request }: RequestContext,
): Promise<Settings> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'oversee_accounts', institutionId)
    await holdFor(db, institutionId)
    const [last] = await selectSettings(db, institutionId)
    await insertSettings(db, {
      ...{ institutionId, settings, sequence: (last?.sequence ?? 0) + 1 },
      ...{ actorId: actor.personId, actorName: actor.name, actedAt: request.at },
    })
    return settings
  })
}

async function listFindings(db: Sql, institutionId: string): Promise<FindingView[]> {
  const actions = await listSeenByAdministrator(db, institutionId)
  const names = new Map(actions.map(({ personId, personName }) => [personId, personName]))
  return foldFindings(actions).map((finding) => presentFinding(finding, names.get(finding.personId) ?? ''))
}

async function getFinding(db: Sql, institutionId: string, findingId: string): Promise<FindingView> {
  const found = (await listFindings(db, institutionId)).find(({ id }) => id === findingId)
  if (found === undefined) throw findingNotFound()
  return found
}
