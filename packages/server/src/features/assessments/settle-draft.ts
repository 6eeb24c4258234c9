import { serverTrail } from '../../platform/audit/request-trail.ts'
import type { Services } from '../../request-context.ts'
import { takesTexts } from './assessments.policy.ts'
import { type DraftField, selectDrafts } from './drafts.repository.ts'
import { untouchedIndicator } from './fold-assessment.ts'
import { holdForServer } from './hold-assessment.ts'
import { recordActions } from './record-actions.ts'
import { actAsAuthor } from './rested-drafts.repository.ts'
import { settledAction } from './settled-action.ts'

export interface DraftPlace {
  readonly assessmentId: string
  readonly institutionId: string
  readonly code: string
  readonly field: DraftField
}

interface Settling extends Pick<Services, 'database' | 'editions'> {
  readonly at: Date
  /** Not what was typed after it; without it whatever stands there. */
  readonly restedSince?: Date
}

/**
 * Puts a text that everybody reads into history and log, in the name of who typed it, when they typed it. Their right to do so was
 * asked for then, so a role, a delegation or a lock since changes nothing. What has settled meanwhile stays as it is, and so does what was sent:
 * false.
 */
export async function settleDraft(
  { institutionId, assessmentId, code, field }: DraftPlace,
  { database, editions, at, restedSince }: Settling,
): Promise<boolean> {
  const trail = serverTrail('settleDraft', { assessmentId, code, field })
  return database.asOperator({ institutions: [institutionId], at, trail }, async (db) => {
    const held = await holdForServer(db, { assessmentId, code, editions })
    const drafts = await selectDrafts(db, { assessmentId, code }).execute()
    const draft = drafts.find((each) => each.field === field)
    const standing = (held?.state.indicators.get(code) ?? untouchedIndicator(code))[field] ?? ''
    const isTyped = restedSince !== undefined && draft !== undefined && draft.updatedAt > restedSince
    const isOpen = held !== undefined && takesTexts(held)
    if (!isOpen || draft === undefined || isTyped || draft.text === standing) {
      trail.leaveOut()
      return false
    }
    await actAsAuthor(db, draft)
    const { updatedBy: personId, updatedByName: name, onBehalfOf, updatedAt, text } = draft
    const action = settledAction({ code, field, text })
    const author = { personId, name, onBehalfOf }
    await recordActions(db, held, { author, at: updatedAt, actions: [action] })
    return true
  })
}
