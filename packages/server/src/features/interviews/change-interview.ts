import { refer } from '../../platform/audit/references.ts'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { announce } from '../../platform/events/announce.ts'
import type { RequestContext } from '../../request-context.ts'
import { interviewTopic } from '../../topics.ts'
import {
  assessmentNotFound,
  selectAssessment,
  selectStageMoves,
  toAction,
} from '../assessments/usecases/see-interview.ts'
import { canSee, ministryActs } from '../institutions/institutions.usecases.ts'
import { boundMoment, byRightClock } from './bound-moment.ts'
import { foldInterview } from './fold-interview.ts'
import type { Interview } from './interview.ts'
import type { InterviewEntry, RecordedEntry } from './interview-entry.ts'
import { entryTaken, interviewNotNow, notInRoom } from './interviews.errors.ts'
import {
  canEverInInterview,
  canInInterview,
  type InterviewAction,
  isMinistrysInInterview,
} from './interviews.policy.ts'
import type { RoomView } from './interviews.presenter.ts'
import { insertEntry, selectEntries, toRecordedEntry, waitForInterview } from './interviews.repository.ts'
import { readRoom } from './usecases/read-room.ts'

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

/** What an entry is decided on: nobody else writes meanwhile. */
export interface Standing {
  readonly row: Row
  readonly actor: Actor
  readonly entries: readonly RecordedEntry[]
  readonly interview: Interview
  readonly at: Date
}

type Decide = (db: Sql, standing: Standing) => InterviewEntry | Promise<InterviewEntry>

export interface Writing {
  readonly assessmentId: string
  /** Chosen by the page, so that what is sent again is written once. */
  readonly entryId: string
  /** When the page says it was written; undefined: now. */
  readonly saidAt?: string | undefined
  /** What the clock of that page says as it sends; undefined: it does not tell. */
  readonly sentAt?: string | undefined
}

interface Step extends Writing {
  readonly action: InterviewAction
}

/** Writes one thing that was said or done, decided on what stands; what was already written by the same hand is answered as it is. */
export async function changeInterview(
  step: Step,
  context: RequestContext,
  decide: Decide,
): Promise<RoomView> {
  const isNew = await context.database.asActor(context.request, (session) =>
    writeEntry({ ...session, step, at: context.request.at, decide }),
  )
  if (isNew) await announce(interviewTopic(step.assessmentId), context)
  return readRoom(step.assessmentId, context)
}

interface Session {
  readonly db: Sql
  readonly actor: Actor
  readonly step: Step
  readonly at: Date
  readonly decide: Decide
}

async function writeEntry({ db, actor, step, at, decide }: Session): Promise<boolean> {
  const { assessmentId, entryId, action } = step
  await waitForInterview(db, assessmentId)
  const [[row], rows] = await Promise.all([
    selectAssessment(db, { assessmentId }).execute(),
    selectEntries(db, assessmentId),
  ])
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  if (!canEverInInterview(actor, action, row))
    throw isMinistrysInInterview(actor, action, row) ? ministryActs() : notInRoom()
  const entries = rows.map(toRecordedEntry)
  const known = entries.find((each) => each.entryId === entryId)
  if (known !== undefined && known.actorId !== actor.personId) throw entryTaken()
  if (known !== undefined) return false
  if (!canInInterview(actor, action, row)) throw interviewNotNow()
  const entry = await decide(db, { row, actor, entries, interview: foldInterview(entries), at })
  const saidAt = await momentOf(db, step, { at, entries })
  await insertEntry(db, {
    ...{ institutionId: row.institutionId, assessmentId, sequence: entries.length + 1, entryId, entry },
    ...{ actorId: actor.personId, actorName: actor.name, saidAt, recordedAt: at },
  })
  // What was said is the room's: the log tells that something was, and what kind.
  refer(db, { interview: [{ kind: entry.kind }] })
  return true
}

/** Asked only where a device says another moment than now. */
async function momentOf(db: Sql, { saidAt, sentAt, assessmentId }: Step, given: Given): Promise<Date> {
  if (saidAt === undefined) return given.at
  const said = byRightClock(new Date(saidAt), sentAt === undefined ? undefined : new Date(sentAt), given.at)
  const moves = await selectStageMoves(db, assessmentId)
  const opened = moves
    .map(toAction)
    .findLast((each) => each.kind === 'stage_moved' && each.move === 'open_interview')
  return boundMoment(said, { ...given, openedAt: opened?.actedAt })
}

type Given = Pick<Standing, 'at' | 'entries'>
