import { refer } from '../../../platform/audit/references.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { offerNotFound } from '../../evidence/usecases/gather-offered.ts'
import { examinationChanged, reasonRequired } from '../examinations.errors.ts'
import type { ExaminationView } from '../examinations.presenter.ts'
import { insertVerdict, type VerdictRow } from '../examinations.repository.ts'
import { type HeldOffer, holdOffer, type OfferKey } from '../hold-offer.ts'
import { listExaminations } from './list-examinations.ts'

interface NewVerdict extends OfferKey {
  readonly verdict: 'accepted' | 'repair_asked' | 'refused'
  readonly reason: string
  readonly seenRevision: number
  readonly seenVerdict: string | null
}

/** What the person judging says of something offered; only for who saw its newest revision and what was said of it. */
export async function examineOffer(
  { verdict, reason, seenRevision, seenVerdict, ...key }: NewVerdict,
  context: RequestContext,
): Promise<ExaminationView> {
  if (verdict !== 'accepted' && lettersIn(reason) < 10) throw reasonRequired()
  return judge(key, context, (held) => {
    if (held.revision !== seenRevision || (held.standing?.id ?? null) !== seenVerdict)
      throw examinationChanged()
    return { verdict, reason }
  })
}

/** The verdict stands no more, and the offer waits again; that it stood stays written. */
export async function takeVerdictBack(
  { seenVerdict, ...key }: OfferKey & { readonly seenVerdict: string },
  context: RequestContext,
): Promise<ExaminationView> {
  return judge(key, context, ({ standing }) => {
    if (standing?.id !== seenVerdict) throw examinationChanged()
    return { verdict: 'taken_back', reason: '' }
  })
}

type Said = Pick<VerdictRow, 'verdict' | 'reason'>

async function judge(
  key: OfferKey,
  context: RequestContext,
  say: (held: HeldOffer) => Said,
): Promise<ExaminationView> {
  const { database, request } = context
  const { assessmentId, offerId } = key
  await database.asActor(request, async ({ db, actor }) => {
    const held = await holdOffer(db, key, actor)
    const { institutionId, role, itemId, revision, sequence } = held
    const said = say(held)
    await insertVerdict(db, {
      ...{ institutionId, assessmentId, offerId, revision, sequence, ...said, judgedAt: request.at },
      ...{ authorId: actor.personId, authorName: actor.name, authorRole: role },
    })
    refer(db, { evidence: [{ itemId, offerId, indicator: key.code, verdict: said.verdict }] })
  })
  await announce(assessmentTopic(assessmentId), context)
  const now = (await listExaminations(assessmentId, context)).find((each) => each.offerId === offerId)
  if (now === undefined) throw offerNotFound()
  return now
}

/** Blanks and repeated marks say nothing. */
const lettersIn = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length
