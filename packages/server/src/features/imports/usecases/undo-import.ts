import type { z } from '@hono/zod-openapi'
import { announceAll } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { recordImportedRatings } from '../../assessments/usecases/record-imported-ratings.ts'
import { removeImported } from '../../published-results/usecases/standing-results.ts'
import { withdrawRounds } from '../../rounds/usecases/open-rounds.ts'
import { undoChanged } from '../imports.errors.ts'
import { type ImportView, presentImport } from '../imports.presenter.ts'
import { updateImport } from '../imports.repository.ts'
import type { undoPreviewSchema } from '../imports.schemas.ts'
import { type LoadedUndo, loadUndo } from '../load-undo.ts'
import { editionOf, type ImportAddress } from '../open-import.ts'

type UndoPreview = z.infer<typeof undoPreviewSchema>

/** What would go back, and what would stay because somebody has changed it since. */
export async function readUndo(
  which: ImportAddress,
  { database, request }: RequestContext,
): Promise<UndoPreview> {
  return database.asActor(request, async ({ db, actor }) =>
    presentUndo(await loadUndo(db, { ...which, actor })),
  )
}

/** Takes a whole import back, as actions of its own: what was before stands again, and history tells both. */
export async function undoImport(
  { expectedPreview, ...which }: ImportAddress & { readonly expectedPreview: string },
  context: RequestContext,
): Promise<ImportView> {
  const { database, editions, request } = context
  const { view, touched } = await database.asActor(request, async ({ db, actor }) => {
    const undo = await loadUndo(db, { ...which, actor })
    if (undo.digest !== expectedPreview) throw undoChanged({ current: presentUndo(undo) })
    const source = { id: undo.head.id, fileName: undo.head.fileName, undone: true }
    const by = { author: actor, at: request.at, editions, source }
    if (undo.restores.length > 0) await recordImportedRatings(db, undo.restores, by)
    await withdrawRounds(db, undo.withdraws, { at: request.at, byName: actor.name })
    if (undo.head.kind === 'published_results') await removeImported(db, undo.head.id)
    const head = await updateImport(db, which.importId, {
      ...{ state: 'undone', undoneByName: actor.name, undoneAt: request.at },
    })
    const touched = undo.outcome.actions.map(({ assessmentId }) => assessmentTopic(assessmentId))
    return { view: presentImport(head, await editionOf(db, head, editions), actor), touched }
  })
  await announceAll(touched, context)
  return view
}

function presentUndo({ head, restores, keeps, withdraws, ...undo }: LoadedUndo): UndoPreview {
  const named = (id: string) => ({ id, name: undo.nameOf(id) })
  return {
    preview: undo.digest,
    restores: restores.reduce((sum, { ratings }) => sum + ratings.length, 0),
    removes: head.kind === 'published_results' ? undo.outcome.counts.rows : 0,
    withdraws: withdraws.map(({ institutionId, year }) => ({ institution: named(institutionId), year })),
    keeps: keeps.flatMap(({ assessmentId, code, value, byName, at }) => {
      const assessment = undo.assessments.get(assessmentId)
      if (assessment === undefined) return []
      const { institutionId, year } = assessment
      return [{ institution: named(institutionId), year, code, value, byName, at: at.toISOString() }]
    }),
  }
}
