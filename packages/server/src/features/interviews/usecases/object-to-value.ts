import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { releaseWithin } from '../../assessments/usecases/see-interview.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { changeInterview, type Writing } from '../change-interview.ts'
import { ensureLetterDated } from '../ensure-letter-dated.ts'
import { ensureCodes, ensureOffered } from '../ensure-sound.ts'
import type { objectedSchema, objectionAnsweredSchema } from '../interview-entry.ts'
import {
  interviewLetterRequired,
  noObjectionTerm,
  notInRoom,
  objectionAnswered,
  objectionOver,
  unknownInInterview,
} from '../interviews.errors.ts'
import { canAnswerObjection, isLetterAsked } from '../interviews.policy.ts'
import type { RoomView } from '../interviews.presenter.ts'
import { untilWords } from './answer-in-interview.ts'

/** The institution objects to a value that it was shown, with reasons, until the deadline. */
export async function objectToValue(
  writing: Writing,
  entry: z.infer<typeof objectedSchema>,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'object_to_value' }, context, async (db, standing) => {
    const { interview, row, at } = standing
    const { term } = interview
    ensureCodes([entry.code], await context.editions.getWithin(editionKeyOf(row.round), db))
    if (term === null) throw noObjectionTerm()
    if (term.dueAt <= at) throw objectionOver({ detail: untilWords(row.institution.timeZone, term.dueAt) })
    if ((await releaseWithin(db, row)) === 'closed') throw noObjectionTerm()
    if (interview.objections.some(({ id }) => id === entry.objectionId)) throw unknownInInterview()
    await ensureOffered(db, row.id, entry.evidence)
    return entry
  })
}

/** Accepted or refused, with a reason, once; by whoever judges or reviews that indicator, or by letter where the ministry does everything so. A value changes only where it is judged again. */
export async function answerObjection(
  writing: Writing,
  entry: z.infer<typeof objectionAnsweredSchema>,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'answer_objection' }, context, (_, standing) => {
    const { interview, actor, row, at } = standing
    if (entry.letter === null && isLetterAsked(actor, 'answer_objection', row))
      throw interviewLetterRequired()
    const objection = interview.objections.find(({ id }) => id === entry.objectionId)
    if (objection === undefined) throw unknownInInterview()
    if (!canAnswerObjection(actor, { ...row, code: objection.code }))
      throw notInRoom({
        detail: `Indikator ${objection.code} tidak termasuk penugasan Anda: yang menjawab ialah yang ditugaskan menilai atau mereviunya.`,
      })
    if (objection.answer !== null) throw objectionAnswered()
    ensureLetterDated(entry.letter, { timeZone: row.institution.timeZone, at, answers: objection.at })
    return entry
  })
}
