import type { z } from '@hono/zod-openapi'
import { refer } from '../../../../platform/audit/references.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { insertAnswer, waitForContributions } from '../../contributions.repository.ts'
import { announceContributions } from '../../live/announce-contributions.ts'
import { kitReturnChanged } from '../offline-kits.errors.ts'
import type { KitReturnView } from '../offline-kits.presenter.ts'
import { insertKitAnswers, insertKitDocuments } from '../offline-kits.repository.ts'
import type { kitApplicationSchema } from '../offline-kits.schemas.ts'
import { isTaken, type PlannedRow } from '../plan-return.ts'
import { type ReturnAddress, seeReturn } from '../see-return.ts'

type Application = z.infer<typeof kitApplicationSchema>

/**
 * Takes over the chosen answers of a workbook, and which documents follow; all of it, or nothing when one of them is not as it was seen.
 * Who applies is the author, and the answer says who filled it in. Nobody confirms by it: the head of the unit does so answer by answer.
 */
export async function applyReturn(
  { rows: chosen, ...address }: ReturnAddress & Application,
  context: RequestContext,
): Promise<KitReturnView> {
  const { returnId, assessmentId } = address
  const { database, request } = context
  const { view, unitIds, codes } = await database.asActor(request, async ({ db, actor }) => {
    await waitForContributions(db, assessmentId)
    const seeing = { ...address, actor, at: request.at }
    const { row, content, rows, documentsNoted, view } = await seeReturn(db, seeing)
    const { institutionId } = row
    const taken = chosen.map((seen) => rows.find((row) => isAsSeen(row, seen)))
    const by = { institutionId, authorId: actor.personId, authorName: actor.name }
    const distinct = new Set(chosen.map(({ requestId }) => requestId))
    if (taken.includes(undefined) || distinct.size < chosen.length) throw kitReturnChanged({ current: view })
    const sayings = taken.flatMap((row) => (row === undefined ? [] : toSaying(row)))
    for (const { place, unitId: _, ...saying } of sayings) {
      await insertAnswer(db, { ...saying, ...by, answeredAt: request.at })
      refer(db, { contributions: [{ ...place, returnId }] })
    }
    await insertKitAnswers(
      db,
      sayings.map(({ requestId, revision }) => ({
        requestId,
        revision,
        returnId,
        ...by,
        appliedAt: request.at,
      })),
    )
    if (!documentsNoted)
      await insertKitDocuments(
        db,
        content.documents.map(({ line: _, ...document }, position) => ({
          ...{ ...document, returnId, position: position + 1, ...by, notedAt: request.at },
        })),
      )
    const unitIds = [...new Set(sayings.map(({ unitId }) => unitId))]
    const codes = [...new Set(sayings.map(({ place: { indicator } }) => indicator))]
    return { view: (await seeReturn(db, seeing)).view, unitIds, codes }
  })
  await announceContributions({ assessmentId, unitIds, codes }, context)
  return view
}

function isAsSeen(row: PlannedRow, seen: Application['rows'][number]): boolean {
  return (
    row.question.requestId === seen.requestId &&
    isTaken(row.outcome) &&
    row.revision === seen.seenRevision &&
    row.draftVersion === seen.seenDraftVersion
  )
}

function toSaying({ question, asked, theirs, revision }: PlannedRow) {
  // What says nothing is never taken.
  if (theirs?.applies == null) return []
  const { applies, practice, text } = theirs
  const place = { indicator: question.code, unit: asked.unit.name }
  return [
    {
      place,
      unitId: asked.unit.id,
      requestId: question.requestId,
      revision: revision + 1,
      applies,
      practice,
      text,
    },
  ]
}
