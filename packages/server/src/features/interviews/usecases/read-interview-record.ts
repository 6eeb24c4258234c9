import { judgementAt } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { foldInterview } from '../fold-interview.ts'
import type { Side } from '../interview-entry.ts'
import { firstAccepted, interviewValue } from '../interview-value.ts'
import type { Room } from '../interviews.presenter.ts'
import { selectEntriesAfter } from '../interviews.repository.ts'
import { isLate } from '../is-late.ts'
import { isSignedByBoth, signatoriesOf } from '../is-signed.ts'
import { leftBecause } from '../left-because.ts'
import type { SaidInTurn } from '../minutes-items.ts'
import { type Attendant, type Session, sessionsOf } from '../sessions.ts'
import { minutedEntries, minutesOf } from '../write-minutes.ts'
import { loadRoom } from './read-room.ts'

/** What the Berita Acara of an interview tells. */
export interface InterviewRecordData {
  /** The last entry that it tells of. */
  readonly version: number
  /** The day by the clock of the institution; null: nobody has set it. */
  readonly day: string | null
  readonly startsAt: Date | null
  readonly timeZone: string
  readonly venue: string
  readonly present: readonly Attendant[]
  /** Each time that they met, with the day by the clock of the institution. */
  readonly sessions: readonly (Session & {
    readonly day: string
    /** The first that was said, where no appointment tells when it was to begin; null: one does. */
    readonly began: Date | null
  })[]
  /** What is still appointed, later than anything that was said; null: nothing. */
  readonly ahead: { readonly day: string; readonly startsAt: Date; readonly venue: string } | null
  readonly discussed: readonly {
    readonly code: string
    readonly name: string
    /** In the order in which it came. */
    readonly said: readonly SaidInTurn[]
    readonly before: string | null
    /** As the interview left it. */
    readonly after: string | null
    /** What it became for an objection that was accepted; null: nothing else. */
    readonly objected: string | null
  }[]
  /** What was asked for, with what was brought until now. */
  readonly promised: readonly {
    readonly code: string
    readonly text: string
    readonly dueAt: Date
    readonly answers: readonly { readonly text: string; readonly byName: string; readonly at: Date }[]
  }[]
  /** What the institution objected to until now, and what was answered. */
  readonly objections: readonly {
    readonly code: string
    readonly text: string
    readonly byName: string
    readonly at: Date
    readonly answer: {
      readonly accepted: boolean
      readonly reason: string
      readonly letter: { readonly number: string; readonly date: string } | null
      readonly byName: string
      readonly at: Date
      readonly dueAt: Date | null
      readonly isLate: boolean
    } | null
  }[]
  readonly signatories: readonly {
    readonly name: string
    readonly office: string
    readonly side: Side
    readonly signedAt: Date | null
  }[]
  /** Who signs for somebody that was named and can no longer. */
  readonly replaced: readonly {
    readonly before: string
    readonly name: string
    readonly reason: string
    readonly byName: string
    readonly at: Date
  }[]
  /** Of the minutes that are signed. */
  readonly digest: string
  /** Everybody who is named on both sides signed. */
  readonly isSigned: boolean
  /** Why the interview was left while minutes were unsigned or something was still to be brought; null: nobody said. */
  readonly leftBecause: string | null
  /** Whether the institution may read the values: before, they are left out. */
  readonly isReleased: boolean
}

/** Undefined: nothing has been talked about. */
export async function readInterviewRecord(
  assessmentId: string,
  context: RequestContext,
): Promise<InterviewRecordData | undefined> {
  const room = await loadRoom(assessmentId, context)
  const { minutes, digest } = minutesOf(room.entries)
  if (minutes.items.length === 0) return undefined
  const { timeZone } = room.seen.row.institution
  const startsAt = minutes.startsAt === null ? null : new Date(minutes.startsAt)
  const sessions = sessionsOf(minutedEntries(room.entries)).all()
  return {
    version: room.interview.version,
    ...{ day: startsAt === null ? null : dayIn(timeZone, startsAt), startsAt, timeZone },
    ...{ venue: minutes.venue, present: minutes.present },
    sessions: sessions.map((each) => ({
      ...{ ...each, day: dayIn(timeZone, each.from) },
      began: each.startsAt === null ? each.from : null,
    })),
    ahead: aheadOf(room, sessions),
    discussed: minutes.items.map(({ code, said }) => ({
      ...{ code, name: room.seen.edition.indicatorByCode.get(code)?.name ?? code, said },
      ...valuesOf(room, code),
    })),
    // What was brought after the signatures is no part of what was signed, and told all the same.
    promised: foldInterview(minutedEntries(room.entries)).clarifications.map(({ id, code, text, dueAt }) => ({
      ...{ code, text, dueAt },
      answers: room.interview.clarifications.find((each) => each.id === id)?.answers ?? [],
    })),
    objections: room.interview.objections.map(({ code, text, byName, at, answer }) => ({
      ...{ code, text, byName, at },
      answer: answer && { ...answer, isLate: isLate(answer) },
    })),
    signatories: signatoriesOf(room.interview).map(({ participant: { name, office, side }, signature }) => ({
      ...{ name, office, side, signedAt: signature?.at ?? null },
    })),
    replaced: signatoriesOf(room.interview).flatMap(({ replaced }) =>
      replaced.map(({ before, name, reason, byName, at }) => ({ before, name, reason, byName, at })),
    ),
    ...{ digest, isSigned: isSignedByBoth(room.interview) },
    leftBecause: leftBecause(room.seen.moves.filter((each) => each.kind === 'stage_moved')),
    isReleased: room.seen.release !== 'closed',
  }
}

/** Whether nothing was said or done in the room since; within a transaction of another feature. */
export async function isRecordStill(
  db: Sql,
  assessmentId: string,
  { version }: Pick<InterviewRecordData, 'version'>,
): Promise<boolean> {
  return (await selectEntriesAfter(db, { assessmentId, since: version })).length === 0
}

/** Only before its time, and after whatever was said: an appointment that was kept lies ahead of nothing. */
function aheadOf({ interview: { schedule }, seen, now }: Room, sessions: readonly Session[]) {
  if (schedule === null || schedule.startsAt <= now) return null
  const last = sessions.at(-1)
  if (last !== undefined && last.startsAt?.getTime() === schedule.startsAt.getTime()) return null
  const { startsAt, venue } = schedule
  return { day: dayIn(seen.row.institution.timeZone, startsAt), startsAt, venue }
}

/** Whoever reads the paper, it is the institution's: what is not released to it stands on none of its papers. */
function valuesOf({ seen: { stages, release, outside }, entries }: Room, code: string) {
  if (release === 'closed') return { before: null, after: null, objected: null }
  const at = (stage: 'document_review' | 'interview') =>
    judgementAt(stages, stage, code)?.judgement.value ?? null
  const [before, acceptedAt] = [at('document_review'), firstAccepted(entries, code)]
  if (acceptedAt === undefined) return { before, after: at('interview'), objected: null }
  const said = outside.said.interview.get(code) ?? []
  return { before, ...interviewValue(said, { acceptedAt, carried: before }) }
}
