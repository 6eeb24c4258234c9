import type { z } from '@hono/zod-openapi'
import { endWithHour } from '../../../platform/day-in-words.ts'
import type { RequestContext } from '../../../request-context.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { changeInterview, type Writing } from '../change-interview.ts'
import { ensureCodes, ensureOffered, ensureOpenMinutes, ensureOwnWords } from '../ensure-sound.ts'
import type { answeredSchema, clarifiedSchema } from '../interview-entry.ts'
import { clarificationOver, unknownInInterview } from '../interviews.errors.ts'
import type { RoomView } from '../interviews.presenter.ts'

/** Either side writes down what was answered, or points at a document. */
export async function answerInInterview(
  writing: Writing,
  entry: z.infer<typeof answeredSchema>,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'answer_in_interview' }, context, async (db, standing) => {
    const { interview, actor, row } = standing
    ensureOpenMinutes(interview)
    ensureCodes([entry.code], await context.editions.getWithin(editionKeyOf(row.round), db))
    if (entry.kind === 'evidence_shown') {
      if (interview.shown.some(({ id }) => id === entry.showingId)) throw unknownInInterview()
      await ensureOffered(db, row.id, [entry])
      return entry
    }
    ensureOwnWords(interview, { ...entry, authorId: actor.personId, as: 'answer' })
    const { questionId } = entry
    const isAsked = interview.contributions.some(({ id, kind }) => id === questionId && kind === 'question')
    if (questionId !== null && !isAsked) throw unknownInInterview()
    return entry
  })
}

/** The institution brings what it was asked for, until the deadline. */
export async function answerClarification(
  writing: Writing,
  entry: z.infer<typeof clarifiedSchema>,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'answer_clarification' }, context, async (db, standing) => {
    const { interview, row, at } = standing
    const asked = interview.clarifications.find(({ id }) => id === entry.clarificationId)
    if (asked === undefined) throw unknownInInterview()
    if (asked.dueAt <= at)
      throw clarificationOver({ detail: untilWords(row.institution.timeZone, asked.dueAt) })
    await ensureOffered(db, row.id, entry.evidence)
    return entry
  })
}

/** "Batasnya 30 November 2026 pukul 16.00 WIB." */
export function untilWords(timeZone: string, dueAt: Date): string {
  return `Batasnya ${endWithHour(timeZone, dueAt)}.`
}
