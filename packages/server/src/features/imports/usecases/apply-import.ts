import { announceAll } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { applyPublished } from '../apply-published.ts'
import { applyRatings, type ConfirmedOpening } from '../apply-ratings.ts'
import { assessorRequired, changedSincePreview, nothingToApply, undecidedRows } from '../imports.errors.ts'
import { type ImportView, presentImport } from '../imports.presenter.ts'
import { deleteContent, updateImport } from '../imports.repository.ts'
import { type ImportAddress, openImport } from '../open-import.ts'
import { unsettled } from '../planned-row.ts'
import { type Planned, planImport } from '../preview-import.ts'

interface Application extends ImportAddress {
  readonly expectedPreview: string
  readonly openings: readonly ConfirmedOpening[]
}

/** Everything that the preview showed, in one transaction; or nothing, when it no longer holds. */
export async function applyImport(
  { expectedPreview, openings, ...which }: Application,
  context: RequestContext,
): Promise<ImportView> {
  const { database, editions, request } = context
  const { view, touched } = await database.asActor(request, async ({ db, actor }) => {
    const open = await openImport(db, { ...which, actor, forChange: true }, editions)
    const planned = await planImport(db, { open, actor, hold: true }, context)
    if (planned.preview.preview !== expectedPreview) throw changedSincePreview({ current: planned.preview })
    refuseUnsettled(planned)
    const { ratings } = planned
    const by = { author: actor, at: request.at }
    const outcome =
      ratings === null
        ? await applyPublished(db, open, planned.rows)
        : await applyRatings(
            db,
            { head: open.head, edition: open.edition, plan: ratings, openings, by },
            editions,
          )
    await deleteContent(db, which.importId)
    const head = await updateImport(db, which.importId, {
      ...{ state: 'applied', appliedByName: actor.name, appliedAt: request.at, outcome },
    })
    const touched = outcome.actions.map(({ assessmentId }) => assessmentTopic(assessmentId))
    return { view: presentImport(head, open.edition, actor), touched }
  })
  await announceAll(touched, context)
  return view
}

function refuseUnsettled({ rows }: Planned): void {
  const others = rows.filter(({ status }) => status === 'not_assessor')
  if (others.length > 0) throw assessorRequired({ errors: linesOf(others) })
  const waiting = rows.filter(({ status }) => unsettled.has(status))
  if (waiting.length > 0) throw undecidedRows({ errors: linesOf(waiting) })
  if (!rows.some(({ status }) => status === 'adds' || status === 'changes')) throw nothingToApply()
}

function linesOf(rows: Planned['rows']) {
  return rows.slice(0, 100).map(({ line, name }) => ({ path: `/${line}`, message: `Baris ${line}: ${name}` }))
}
