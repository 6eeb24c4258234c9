import type { z } from '@hono/zod-openapi'
import { Problem } from '../../platform/http/problem.ts'
import type { RequestContext } from '../../request-context.ts'
import { openAssessment } from '../assessments/usecases/open-assessment.ts'
import {
  ensureAdministrator,
  ensureVisible,
  institutionNotFound,
} from '../institutions/institutions.usecases.ts'
import { roundExists, unknownEdition } from './rounds.errors.ts'
import { presentOverview, presentRound, type RoundRow, type RoundView } from './rounds.presenter.ts'
import {
  insertRound,
  selectInstitution,
  selectInstitutionBySlug,
  selectOverview,
  selectRounds,
  waitForRoundsOf,
} from './rounds.repository.ts'
import type { newRoundSchema } from './rounds.schemas.ts'

export async function listRounds(institutionId: string, context: RequestContext): Promise<RoundView[]> {
  const { database, request } = context
  const { actor, results } = await database.read(request, (db) => [selectRounds(db, institutionId)])
  ensureVisible(actor, institutionId)
  return Promise.all(results[0].map(async (row) => presentRound(row, await editionOf(row, context))))
}

/** Institution and rounds for the frame of every page. */
export async function readOverview(slug: string, context: RequestContext) {
  const { database, request } = context
  const { actor, results } = await database.read(request, (db) => [
    selectInstitutionBySlug(db, slug),
    selectOverview(db, slug),
  ])
  const [[institution], rows] = results
  if (institution === undefined) throw institutionNotFound()
  ensureVisible(actor, institution.id)
  const withEditions = rows.map(async (row) => ({ ...row, edition: await editionOf(row.round, context) }))
  return presentOverview(institution, await Promise.all(withEditions))
}

type NewRound = z.infer<typeof newRoundSchema> & { readonly institutionId: string }

export async function createRound(round: NewRound, { database, editions, request }: RequestContext) {
  const { institutionId, year, name, kind, assessmentDate, target = null } = round
  return database.asActor(request, async ({ db, actor }) => {
    ensureAdministrator(actor, institutionId)
    await waitForRoundsOf(db, institutionId)
    const [institution] = await selectInstitution(db, institutionId)
    if (institution === undefined) throw institutionNotFound()
    // The year is the address of an assessment, so an institution has one round a year.
    const existing = await selectOverview(db, institution.slug)
    if (existing.some((row) => row.round.year === year)) throw roundExists()
    const edition = await editions.getWithin(round.edition, db).catch((error: unknown) => {
      throw error instanceof Problem ? unknownEdition() : error
    })
    const row = await insertRound(db, {
      ...{ institutionId, year, name, kind, assessmentDate },
      deadline: round.deadline === null ? null : new Date(round.deadline),
      timeZone: institution.timeZone,
      editionId: edition.instrument.id,
      editionRevision: edition.instrument.revision,
      editionSha256: edition.sha256,
    })
    const opening = { institutionId, round: row, edition, target, author: actor, at: request.at }
    const assessment = await openAssessment(db, opening)
    return { ...presentRound(row, edition), assessmentId: assessment.id }
  })
}

function editionOf({ editionId: id, editionRevision: revision }: RoundRow, context: RequestContext) {
  return context.editions.get({ id, revision }, context.request)
}

/** Assessments show their round alike. */
export { presentRound } from './rounds.presenter.ts'
