import { judgementAt } from '@undagi/maturity'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import type { Side } from '../interview-entry.ts'
import type { Room } from '../interviews.presenter.ts'
import { isSignedByBoth, signatoriesOf } from '../is-signed.ts'
import { leftBecause } from '../left-because.ts'
import { minutesOf } from '../write-minutes.ts'
import { loadRoom } from './read-room.ts'

/** What the Berita Acara of an interview tells. */
export interface InterviewRecordData {
  /** The day by the clock of the institution; null: nobody has set it. */
  readonly day: string | null
  readonly startsAt: Date | null
  readonly timeZone: string
  readonly venue: string
  readonly present: readonly { readonly name: string; readonly office: string; readonly side: Side }[]
  readonly discussed: readonly {
    readonly code: string
    readonly name: string
    readonly question: string
    readonly answer: string
    readonly before: string | null
    readonly after: string | null
  }[]
  readonly promised: readonly { readonly code: string; readonly text: string; readonly dueAt: Date }[]
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
  return {
    ...{ day: startsAt === null ? null : dayIn(timeZone, startsAt), startsAt, timeZone },
    ...{ venue: minutes.venue, present: minutes.present },
    discussed: minutes.items.map(({ code, questions, answers }) => ({
      ...{ code, name: room.seen.edition.indicatorByCode.get(code)?.name ?? code },
      ...{ question: joined(questions), answer: joined(answers) },
      ...valuesOf(room, code),
    })),
    promised: minutes.promised.map(({ code, text, dueAt }) => ({ code, text, dueAt: new Date(dueAt) })),
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

const joined = (said: readonly { readonly text: string; readonly by: string }[]) =>
  said.map(({ text, by }) => `${text} (${by})`).join('\n')

/** Whoever reads the paper, it is the institution's: what is not released to it stands on none of its papers. */
function valuesOf({ seen: { stages, release } }: Room, code: string) {
  if (release === 'closed') return { before: null, after: null }
  const at = (stage: 'document_review' | 'interview') =>
    judgementAt(stages, stage, code)?.judgement.value ?? null
  return { before: at('document_review'), after: at('interview') }
}
