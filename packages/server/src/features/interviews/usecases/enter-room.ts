import { randomUUID } from 'node:crypto'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { interviewTopic } from '../../../topics.ts'
import { assessmentNotFound, selectAssessment } from '../../assessments/usecases/see-interview.ts'
import { canSee } from '../../institutions/institutions.usecases.ts'
import { foldInterview } from '../fold-interview.ts'
import type { RecordedEntry } from '../interview-entry.ts'
import { notInRoom } from '../interviews.errors.ts'
import { canInInterview, sideOf } from '../interviews.policy.ts'
import { type PresenceView, presentPresence } from '../interviews.presenter.ts'
import {
  insertEntry,
  savePresence,
  selectEntries,
  selectOwnPresence,
  selectPresence,
  toRecordedEntry,
  waitForInterview,
} from '../interviews.repository.ts'
import { isPresent } from '../is-present.ts'
import { sessionsOf } from '../sessions.ts'

interface Wanted {
  readonly assessmentId: string
  /** False: the page closes. */
  readonly isHere: boolean
}

/** A page says that its person is in the room, or leaves; colleagues hear of it when that is news. */
export async function enterRoom(wanted: Wanted, context: RequestContext): Promise<PresenceView> {
  const { at } = context.request
  const { isNews, rows } = await context.database.asActor(context.request, async ({ db, actor }) => {
    const isNews = await noteSeen(db, { ...wanted, actor, at })
    // Who comes and goes is in the log; that a page is still open is not.
    if (!isNews) context.request.trail?.leaveOut()
    return { isNews, rows: await selectPresence(db, wanted.assessmentId) }
  })
  if (isNews) await announce(interviewTopic(wanted.assessmentId), context)
  return presentPresence(rows, at)
}

async function noteSeen(
  db: Sql,
  { assessmentId, isHere, actor, at }: Wanted & { readonly actor: Actor; readonly at: Date },
): Promise<boolean> {
  const { personId, name } = actor
  const [[row], [before]] = await Promise.all([
    selectAssessment(db, { assessmentId }).execute(),
    selectOwnPresence(db, { assessmentId, personId }),
  ])
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  if (!canInInterview(actor, 'read_interview', row)) throw notInRoom()
  const { institutionId } = row
  const side = sideOf(actor, row)
  await savePresence(db, {
    institutionId,
    assessmentId,
    personId,
    personName: name,
    side,
    seenAt: at,
    isHere,
  })
  const wasHere = before !== undefined && isPresent(before, at)
  const isNoted =
    isHere &&
    row.stage === 'interview' &&
    (await noteEntered(db, { institutionId, assessmentId, actor, side, at }))
  return isNoted || wasHere !== isHere
}

interface Entering {
  readonly institutionId: string
  readonly assessmentId: string
  readonly actor: Actor
  readonly side: ReturnType<typeof sideOf>
  readonly at: Date
}

/**
 * Whoever is in the room from the first item of a session on took part in it: noted once for each session, and not when the minutes stand.
 * Whoever looks in before it has begun, or long after it was over, was not there.
 */
async function noteEntered(db: Sql, { actor, at, side, ...where }: Entering): Promise<boolean> {
  if (!isToBeNoted(await readEntries(db, where.assessmentId), actor, at)) return false
  await waitForInterview(db, where.assessmentId)
  const entries = await readEntries(db, where.assessmentId)
  if (!isToBeNoted(entries, actor, at)) return false
  await insertEntry(db, {
    ...{ ...where, sequence: entries.length + 1, entryId: randomUUID(), entry: { kind: 'entered', side } },
    ...{ actorId: actor.personId, actorName: actor.name, saidAt: at, recordedAt: at },
  })
  return true
}

const readEntries = async (db: Sql, assessmentId: string) =>
  (await selectEntries(db, assessmentId)).map(toRecordedEntry)

function isToBeNoted(entries: readonly RecordedEntry[], { personId }: Actor, at: Date): boolean {
  const { clocks, signatures } = foldInterview(entries)
  const sessions = sessionsOf(entries)
  const session = sessions.running(at)
  if (clocks.size === 0 || signatures.length > 0 || session === undefined) return false
  return !sessions.hasEntered(personId, session)
}
