import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { notify } from '../../../platform/events/notify.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import type { IndicatorAction } from '../assessment-action.ts'
import { assessorRequired, indicatorNotFound, staleVersion } from '../assessments.errors.ts'
import { canWrite } from '../assessments.policy.ts'
import { type DraftField, selectDrafts, writeDraft } from '../drafts.repository.ts'
import { untouchedIndicator } from '../fold-assessment.ts'
import { type Held, holdAssessment } from '../hold-assessment.ts'
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
export async function saveDraft(
  draft: DraftToSave,
  { database, editions, request }: RequestContext,
): Promise<DraftView> {
  const { assessmentId, code, field, expectedVersion, text } = draft
  return database.asActor(request, async ({ db, actor }) => {
    const held = await holdAssessment(db, { actor, assessmentId, editions })
    if (!canWrite(actor, held)) throw assessorRequired()
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

    if (draft.settle !== true || text === (standing ?? '')) {
      await notify(db, assessmentTopic(assessmentId))
      return presentDraft(written, standing)
    }
    await settle(db, held, { actor, at: request.at, action: settledAction(draft) })
    return presentDraft(written, text)
  })
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

async function settle(
  db: Sql,
  held: Held,
  { actor, at, action }: { actor: Actor; at: Date; action: IndicatorAction },
): Promise<void> {
  await recordActions(db, held, { author: actor, at, actions: [action] })
}
