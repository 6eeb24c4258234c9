import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { releaseWithin } from '../../assessments/usecases/see-interview.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { isMinistryHere } from '../../people/usecases/has-ministry.ts'
import { changeInterview, type Writing } from '../change-interview.ts'
import { ensureCodes, ensureOffered } from '../ensure-sound.ts'
import type { objectedSchema, objectionAnsweredSchema, termSchema } from '../interview-entry.ts'
import {
  deadlinePassed,
  interviewLetterRequired,
  noObjectionTerm,
  notInRoom,
  objectionAnswered,
  objectionOver,
  unknownInInterview,
} from '../interviews.errors.ts'
import { answersByLetter, setsTermByLetter } from '../interviews.policy.ts'
import type { RoomView } from '../interviews.presenter.ts'
import { untilWords } from './answer-in-interview.ts'

/** Until when the institution may object. How long that is, no text at hand says: whoever keeps the round sets it. */
export async function setObjectionTerm(
  writing: Writing,
  entry: z.infer<typeof termSchema>,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'set_objection_term' }, context, (_, { row, actor, at }) => {
    if (new Date(entry.dueAt) <= at) throw deadlinePassed()
    if (entry.answersDueAt && new Date(entry.answersDueAt) <= new Date(entry.dueAt))
      throw deadlinePassed({ detail: 'Batas jawaban harus sesudah batas sanggah.' })
    if (entry.letter === null && setsTermByLetter(actor, row)) throw interviewLetterRequired()
    return entry
  })
}

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

/** Accepted or refused, with a reason, once; by whoever judged or reviews, or by letter where the ministry does everything so. A value changes only where it is judged again. */
export async function answerObjection(
  writing: Writing,
  entry: z.infer<typeof objectionAnsweredSchema>,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'answer_objection' }, context, async (db, standing) => {
    const { interview, actor, row, at } = standing
    if (answersByLetter(actor, row)) {
      if (await isMinistryHere(db, { ...row, at }))
        throw notInRoom({
          detail: 'Tim pelaksana nasional bertugas di instansi ini: asesor atau Tim Reviu yang menjawab.',
        })
      if (entry.letter === null) throw interviewLetterRequired()
    }
    const objection = interview.objections.find(({ id }) => id === entry.objectionId)
    if (objection === undefined) throw unknownInInterview()
    if (objection.answer !== null) throw objectionAnswered()
    return entry
  })
}
