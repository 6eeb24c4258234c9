import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { changeInterview, type Standing, type Writing } from '../change-interview.ts'
import { ensureCodes, ensureOpenMinutes, ensureOwnWords } from '../ensure-sound.ts'
import type { conductedSchema } from '../interview-entry.ts'
import { agendaChanged, deadlinePassed, unknownInInterview } from '../interviews.errors.ts'
import type { RoomView } from '../interviews.presenter.ts'

type Conducted = z.infer<typeof conductedSchema>

/** Whoever conducts the interview sets its agenda and clocks, says who came, asks, and notes. */
export async function conductInterview(
  writing: Writing,
  entry: Conducted,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'conduct_interview' }, context, async (db, standing) => {
    if (!(entry.kind in staysOpen)) ensureOpenMinutes(standing.interview)
    const edition = await context.editions.getWithin(editionKeyOf(standing.row.round), db)
    ensureCodes(codesIn(entry), edition)
    return decide(entry, standing)
  })
}

/** What may still be written when the minutes are signed, because they do not tell of it. */
const staysOpen: Partial<Record<Conducted['kind'], true>> = { noted: true, clarification_asked: true }

function codesIn(entry: Conducted): readonly string[] {
  if (entry.kind === 'agenda_set') return entry.items.map(({ code }) => code)
  return 'code' in entry ? [entry.code] : []
}

function decide(entry: Conducted, { interview, actor, at }: Standing): Conducted {
  switch (entry.kind) {
    case 'agenda_set':
      if (entry.basedOn !== interview.agenda.version) throw agendaChanged()
      return entry
    case 'attendance_noted':
      if (!interview.participants.some((each) => each.participantId === entry.participantId))
        throw unknownInInterview()
      return entry
    case 'asked':
    case 'noted':
      ensureOwnWords(interview, {
        ...entry,
        authorId: actor.personId,
        as: entry.kind === 'asked' ? 'question' : 'note',
      })
      return entry
    case 'clarification_asked':
      if (new Date(entry.dueAt) <= at) throw deadlinePassed()
      if (interview.clarifications.some(({ id }) => id === entry.clarificationId)) throw unknownInInterview()
      return entry
    case 'item_started':
    case 'item_ended':
      return entry
  }
}
