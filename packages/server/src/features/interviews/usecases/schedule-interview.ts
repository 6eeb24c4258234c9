import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ministryActs } from '../../institutions/institutions.usecases.ts'
import { changeInterview, type Standing, type Writing } from '../change-interview.ts'
import { ensureLetterDated } from '../ensure-letter-dated.ts'
import { ensureOpenMinutes } from '../ensure-sound.ts'
import type { EntryOf, Side, schedulingSchema } from '../interview-entry.ts'
import {
  cannotSign,
  interviewNotNow,
  inviteLetterRequired,
  notInRoom,
  scheduleLetterRequired,
  unknownInInterview,
} from '../interviews.errors.ts'
import { canInInterview, isLetterAsked, isMinistrysInInterview } from '../interviews.policy.ts'
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
        if (entry.letter === null && isLetterAsked(actor, action, row)) throw scheduleLetterRequired()
        ensureLetterDated(entry.letter, { timeZone: row.institution.timeZone, at: standing.at })
        return entry
      case 'invited':
        ensureMayInvite([entry.side, ...sidesOf(entry, standing)], entry, standing)
        return toInvited(db, entry, standing)
      case 'uninvited': {
        const sides = sidesOf(entry, standing)
        if (sides.length === 0) throw unknownInInterview()
        ensureMayInvite(sides, entry, standing)
        return entry
      }
    }
  })
}

/** Of who bears this id already: an invitation with it stands in its place. */
function sidesOf({ participantId }: Named, { interview }: Standing): readonly Side[] {
  return interview.participants.flatMap((each) => (each.participantId === participantId ? [each.side] : []))
}

type Named = Exclude<Scheduling, { kind: 'scheduled' }>

/** Whom the institution sends is its own to say. Who comes for the others, and so who signs for them, the person in charge records from a letter. */
function ensureMayInvite(
  sides: readonly Side[],
  { letter = null }: Named,
  { row, actor, at }: Standing,
): void {
  if (sides.every((side) => side === 'institution')) return
  const action = 'invite_others'
  if (!canInInterview(actor, action, row))
    throw isMinistrysInInterview(actor, action, row) ? ministryActs() : notInRoom()
  if (letter === null && isLetterAsked(actor, action, row)) throw inviteLetterRequired()
  ensureLetterDated(letter, { timeZone: row.institution.timeZone, at })
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
