import type { z } from '@hono/zod-openapi'
import type { ScoreResult } from '@undagi/maturity'
import type { RequestContext } from '../../request-context.ts'
import { ensureMay, ensureVisible, institutionNotFound } from '../institutions/institutions.usecases.ts'
import { selectNewestRevisions } from '../instruments/instruments.usecases.ts'
import { roundExists } from './rounds.errors.ts'
import { canSeePublished, canSeeResult, openedAssessments } from './rounds.policy.ts'
import { presentOverview, presentRound, type RoundRow, type RoundView } from './rounds.presenter.ts'
import {
  selectInstitution,
  selectInstitutionBySlug,
  selectOverview,
  selectRounds,
  waitForRoundsOf,
} from './rounds.repository.ts'
import type { newRoundSchema } from './rounds.schemas.ts'
import { openRound } from './usecases/open-round.ts'

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
    selectNewestRevisions(db),
  ])
  const [[institution], rows, revisions] = results
  if (institution === undefined) throw institutionNotFound()
  const opened = openedAssessments(actor, institution.id)
  if (opened?.size === 0) throw institutionNotFound()
  const newestOf = new Map(revisions.map(({ id, revision }) => [id, revision]))
  const shown = rows.filter(({ assessmentId }) => opened?.has(assessmentId) ?? true)
  const seesPublished = canSeePublished(actor, institution.id)
  const seesResult = (assessmentId: string) =>
    canSeeResult(actor, { institutionId: institution.id, assessmentId })
  const withEditions = shown.map(async (row) => ({
    ...row,
    edition: await editionOf(row.round, context),
    newest: newestOf.get(row.round.editionId) ?? row.round.editionRevision,
    official: seesPublished || seesResult(row.assessmentId) ? await officialOf(row, context) : null,
  }))
  return presentOverview(institution, await Promise.all(withEditions), { seesResult })
}

type NewRound = z.infer<typeof newRoundSchema> & { readonly institutionId: string }

export async function createRound(
  { institutionId, ...round }: NewRound,
  { database, editions, request }: RequestContext,
) {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_rounds', institutionId)
    await waitForRoundsOf(db, institutionId)
    const [institution] = await selectInstitution(db, institutionId)
    if (institution === undefined) throw institutionNotFound()
    // The year is the address of an assessment, so an institution has one round a year.
    const existing = await selectOverview(db, institution.slug)
    if (existing.some((row) => row.round.year === round.year)) throw roundExists()
    return openRound(db, { institution, round, editions, author: actor, at: request.at })
  })
}

/** What came of a round once it was published; null before. The values are remembered with the version that they belong to. */
async function officialOf(
  row: Awaited<ReturnType<typeof selectOverview>>[number],
  context: RequestContext,
): Promise<ScoreResult | null> {
  if (row.stage !== 'published') return null
  const wanted = { id: row.assessmentId, version: row.version }
  const { official } = await context.snapshots.get(wanted, context.request)
  const edition = await editionOf(row.round, context)
  return (
    official && edition.score(Object.fromEntries(official), { year: row.round.year, ruled: row.boundaryRule })
  )
}

function editionOf({ editionId: id, editionRevision: revision }: RoundRow, context: RequestContext) {
  return context.editions.get({ id, revision }, context.request)
}

/** How an edition that can be pinned is shown. */
export { presentEditionRule } from './round-register.presenter.ts'
/** What opening a round may answer, and taking one out. */
export { roundExists, roundSent, unknownEdition } from './rounds.errors.ts'
/** Assessments show their round alike. */
export { presentRound } from './rounds.presenter.ts'
