import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { changeInterview, type Standing, type Writing } from '../change-interview.ts'
import { ensureLetterDated } from '../ensure-letter-dated.ts'
import { ensureOpenMinutes } from '../ensure-sound.ts'
import type { EntryOf, schedulingSchema } from '../interview-entry.ts'
import {
  cannotSign,
  interviewNotNow,
  scheduleLetterRequired,
  unknownInInterview,
} from '../interviews.errors.ts'
import { schedulesByLetter } from '../interviews.policy.ts'
import type { RoomView } from '../interviews.presenter.ts'
import { listCandidates } from '../list-candidates.ts'

type Scheduling = z.infer<typeof schedulingSchema>

/** When and where an evaluation's interview is, and who is invited; until somebody has signed its minutes. */
export async function scheduleInterview(
  writing: Writing,
  entry: Scheduling,
  context: RequestContext,
): Promise<RoomView> {
  const action = 'schedule_interview'
  return changeInterview({ ...writing, action }, context, async (db, standing) => {
    const { interview, actor, row } = standing
    if (row.round.kind !== 'evaluation') throw interviewNotNow()
    ensureOpenMinutes(interview)
    switch (entry.kind) {
      case 'scheduled':
        if (entry.letter === null && schedulesByLetter(actor, row)) throw scheduleLetterRequired()
        ensureLetterDated(entry.letter, { timeZone: row.institution.timeZone, at: standing.at })
        return entry
      case 'invited':
        return toInvited(db, entry, standing)
      case 'uninvited':
        if (!interview.participants.some((each) => each.participantId === entry.participantId))
          throw unknownInInterview()
        return entry
    }
  })
}
/** An account is of this institution and of the side it is invited for; only whoever may sign is named to. */
async function toInvited(
  db: Sql,
  entry: EntryOf<'invited'>,
  { row, interview, at }: Standing,
): Promise<EntryOf<'invited'>> {
  const { personId, participantId } = entry
  if (personId === null) {
    if (entry.signs) throw unknownInInterview()
    return entry
  }
  const isListed = interview.participants.some(
    (each) => each.personId === personId && each.participantId !== participantId,
  )
  const candidates = await listCandidates(db, row, at)
  const found = candidates.find((each) => each.personId === personId && each.side === entry.side)
  if (isListed || found === undefined) throw unknownInInterview()
  if (entry.signs && !found.maySign) throw cannotSign()
  return { ...entry, name: found.name }
}
