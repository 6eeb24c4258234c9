import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import type { IndicatorAction } from '../assessment-action.ts'
import { indicatorNotFound, staleVersion } from '../assessments.errors.ts'
import { chooseAuthor } from '../choose-author.ts'
import { type DraftField, selectDrafts, writeDraft } from '../drafts.repository.ts'
import { untouchedIndicator } from '../fold-assessment.ts'
import { holdAssessment } from '../hold-assessment.ts'
import { type DraftView, presentDraft } from '../indicators.presenter.ts'
import { recordActions } from '../record-actions.ts'

interface DraftToSave {
  readonly assessmentId: string
  readonly code: string
  readonly field: DraftField
  readonly expectedVersion: number
  readonly text: string
  readonly settle?: boolean | undefined
}

/** Keeps what is being typed; settling puts it into the history. */
export async function saveDraft(draft: DraftToSave, context: RequestContext): Promise<DraftView> {
  const { database, editions, request } = context
  const { assessmentId, code, field, expectedVersion, text } = draft
  const shown = await database.asActor(request, async ({ db, actor }) => {
    const held = await holdAssessment(db, { actor, assessmentId, code, editions })
    const author = await chooseAuthor(db, held, { actor, action: 'write_explanation', code })
    if (!held.edition.indicatorByCode.has(code)) throw indicatorNotFound()
    const standing = (held.state.indicators.get(code) ?? untouchedIndicator(code))[field]
    const written = await writeDraft(db, {
      ...{
        assessmentId,
        institutionId: held.institutionId,
        indicatorCode: code,
        field,
        expectedVersion,
        text,
      },
      ...{ updatedBy: actor.personId, updatedByName: actor.name, updatedAt: request.at },
    })
    if (written === undefined) throw staleVersion({ current: await readDraft(db, draft, standing) })

    // A program does not type: what it sends is finished.
    const settles = draft.settle === true || request.apiToken !== undefined
    if (!settles || text === (standing ?? '')) {
      request.trail?.leaveOut()
      return presentDraft(written, standing)
    }
    await recordActions(db, held, { author, at: request.at, actions: [settledAction(draft)] })
    return presentDraft(written, text)
  })
  await announce(assessmentTopic(assessmentId), context)
  return shown
}

async function readDraft(db: Sql, { assessmentId, code, field }: DraftToSave, standing: string | null) {
  const drafts = await selectDrafts(db, { assessmentId, code }).execute()
  return presentDraft(
    drafts.find((each) => each.field === field),
    standing,
  )
}

function settledAction({ code, field, text }: DraftToSave): IndicatorAction {
  return { kind: field === 'facts' ? 'facts_settled' : 'analysis_settled', indicatorCode: code, text }
}
