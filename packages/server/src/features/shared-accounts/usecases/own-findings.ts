import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { foldFindings } from '../fold-findings.ts'
import { findingAnswered, findingNotFound } from '../shared-accounts.errors.ts'
import { type OwnFindingView, presentOwnFinding } from '../shared-accounts.presenter.ts'
import {
  holdFor,
  insertAction,
  selectActions,
  selectInstitutionNames,
} from '../shared-accounts.repository.ts'
import type { newAnswerSchema } from '../shared-accounts.schemas.ts'

/** What was noticed about the own account, in whichever institution. */
export async function listOwnFindings({ database, request }: RequestContext): Promise<OwnFindingView[]> {
  const { results } = await database.read(request, (db) => [selectActions(db), selectInstitutionNames(db)])
  return present(...results)
}

/** It is told to the administrators at once, and a sign that was explained is not told again. */
export async function answerFinding(
  findingId: string,
  { kind, ...payload }: z.infer<typeof newAnswerSchema>,
  { database, request }: RequestContext,
): Promise<OwnFindingView> {
  return database.asActor(request, async ({ db, actor }) => {
    await holdFor(db, findingId)
    const before = await getOwn(db, findingId)
    if (before.answer !== null || before.closing !== null) throw findingAnswered()
    await insertAction(db, {
      ...{ institutionId: before.institution.id, personId: actor.personId, findingId, kind, payload },
      ...{ actorId: actor.personId, actorName: actor.name, actedAt: request.at },
    })
    return getOwn(db, findingId)
  })
}

async function getOwn(db: Sql, findingId: string): Promise<OwnFindingView> {
  const found = present(await selectActions(db), await selectInstitutionNames(db))
  const finding = found.find(({ id }) => id === findingId)
  if (finding === undefined) throw findingNotFound()
  return finding
}

type Actions = Awaited<ReturnType<typeof selectActions>>
type Institutions = Awaited<ReturnType<typeof selectInstitutionNames>>

function present(actions: Actions, institutions: Institutions): OwnFindingView[] {
  return foldFindings(actions).flatMap((finding) => {
    const at = actions.find(({ findingId }) => findingId === finding.id)?.institutionId
    const institution = institutions.find(({ id }) => id === at)
    return institution === undefined ? [] : [presentOwnFinding(finding, institution)]
  })
}
