import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { indicatorNotFound, staleVersion } from '../assessments.errors.ts'
import { chooseAuthor } from '../choose-author.ts'
import { type DraftField, type DraftRow, selectDrafts, writeDraft } from '../drafts.repository.ts'
import { untouchedIndicator } from '../fold-assessment.ts'
import { holdAssessment } from '../hold-assessment.ts'
import { type DraftView, presentDraft } from '../indicators.presenter.ts'
import { type Author, recordActions } from '../record-actions.ts'
import { type DraftPlace, settleDraft } from '../settle-draft.ts'
import { settledAction } from '../settled-action.ts'

interface DraftToSave {
  readonly assessmentId: string
  readonly code: string
  readonly field: DraftField
  readonly expectedVersion: number
  readonly text: string
  readonly settle?: boolean | undefined
}

/** What stands there is a colleague's and not in the history yet: it must be before anybody writes over it. */
class EarlierTextUnsettled extends Error {
  override readonly name = 'EarlierTextUnsettled'
  readonly place: DraftPlace

  constructor(place: DraftPlace) {
    super('A text of another author has not settled')
    this.place = place
  }
}

/** Keeps what is being typed; settling puts it into the history. */
export async function saveDraft(draft: DraftToSave, context: RequestContext): Promise<DraftView> {
  const { database, request } = context
  const save = () => database.asActor(request, (session) => saveAs(session, draft, context))
  const shown = await save().catch(async (error: unknown) => {
    if (!(error instanceof EarlierTextUnsettled)) throw error
    // As the server: nobody writes under another's name. It stays settled as long as the version is the expected one.
    await settleDraft(error.place, { ...context, at: request.at })
    return save()
  })
  await announce(assessmentTopic(draft.assessmentId), context)
  return shown
}

async function saveAs(
  { db, actor }: { readonly db: Sql; readonly actor: Actor },
  draft: DraftToSave,
  { editions, request }: RequestContext,
): Promise<DraftView> {
  const { assessmentId, code, field, expectedVersion, text } = draft
  const held = await holdAssessment(db, { actor, assessmentId, code, editions })
  const author = await chooseAuthor(db, held, { actor, action: 'write_explanation', code })
  if (!held.edition.indicatorByCode.has(code)) throw indicatorNotFound()
  const standing = (held.state.indicators.get(code) ?? untouchedIndicator(code))[field]
  const { institutionId } = held
  const before = await readDraft(db, draft)
  if (before?.version === expectedVersion && before.text !== (standing ?? '') && !isBy(author, before))
    throw new EarlierTextUnsettled({ assessmentId, institutionId, code, field })
  const written = await writeDraft(db, {
    ...{ assessmentId, institutionId, indicatorCode: code, field, expectedVersion, text },
    ...{ updatedBy: author.personId, updatedByName: author.name, updatedAt: request.at },
    onBehalfOf: author.onBehalfOf,
  })
  if (written === undefined)
    throw staleVersion({ current: presentDraft(await readDraft(db, draft), standing) })

  // A program does not type: what it sends is finished.
  const settles = draft.settle === true || request.apiToken !== undefined
  if (!settles || text === (standing ?? '')) {
    request.trail?.leaveOut()
    return presentDraft(written, standing)
  }
  await recordActions(db, held, { author, at: request.at, actions: [settledAction(draft)] })
  return presentDraft(written, text)
}

const isBy = ({ personId, onBehalfOf }: Author, draft: DraftRow) =>
  draft.updatedBy === personId && draft.onBehalfOf === onBehalfOf

async function readDraft(db: Sql, { assessmentId, code, field }: DraftToSave): Promise<DraftRow | undefined> {
  const drafts = await selectDrafts(db, { assessmentId, code }).execute()
  return drafts.find((each) => each.field === field)
}
