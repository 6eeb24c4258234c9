import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { appendTexts } from '../append-texts.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { takesTexts } from '../assessments.policy.ts'
import { selectDrafts, writeDraft } from '../drafts.repository.ts'
import { ensureUnlocked } from '../ensure-unlocked.ts'
import { untouchedIndicator } from '../fold-assessment.ts'
import { holdForServer } from '../hold-assessment.ts'
import { presentDraft } from '../indicators.presenter.ts'
import { settleDraft } from '../settle-draft.ts'
import { alreadySent } from '../stages/stages.errors.ts'

interface Place {
  readonly assessmentId: string
  readonly code: string
}

/** As the form allows. */
const longestFacts = 20_000

/** What is typed there goes into the history, under the name of who typed it; for another feature that is about to add to it. */
export async function settleFacts(
  place: Place & { readonly institutionId: string },
  context: RequestContext,
): Promise<void> {
  await settleDraft({ ...place, field: 'facts' }, { ...context, at: context.request.at })
}

interface Appending extends Place, Pick<RequestContext, 'editions'> {
  readonly request: Pick<RequestContext['request'], 'at'>
  readonly texts: readonly string[]
  readonly author: { readonly personId: string; readonly name: string }
}

/**
 * Adds texts below the facts as they are typed now, as a draft of the author, and says how many; within a transaction of another feature
 * that has asked whether the author may; sent or locked since, it is refused. What stands there already is not added again, and nothing of it is changed.
 */
export async function appendToFacts(
  db: Sql,
  { assessmentId, code, texts, author, editions, request }: Appending,
): Promise<number | 'full' | 'being_typed'> {
  const held = await holdForServer(db, { assessmentId, code, editions })
  if (held === undefined) throw assessmentNotFound()
  if (!takesTexts(held)) throw alreadySent()
  ensureUnlocked('write_explanation', held)
  const drafts = await selectDrafts(db, { assessmentId, code }).execute()
  const draft = drafts.find(({ field }) => field === 'facts')
  const settled = (held.state.indicators.get(code) ?? untouchedIndicator(code)).facts
  const before = presentDraft(draft, settled)
  // Somebody typed on since it was settled: what is theirs is not written over under another name.
  if (!before.settled && draft?.updatedBy !== author.personId) return 'being_typed'
  const { text, added } = appendTexts(before.text, texts)
  if (added === 0) return 0
  if (text.length > longestFacts) return 'full'
  const written = await writeDraft(db, {
    ...{ assessmentId, institutionId: held.institutionId, indicatorCode: code, field: 'facts', text },
    ...{ expectedVersion: before.version, updatedBy: author.personId, updatedByName: author.name },
    ...{ updatedAt: request.at, onBehalfOf: null },
  })
  return written === undefined ? 'being_typed' : added
}
