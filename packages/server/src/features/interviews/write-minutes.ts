import { createHash } from 'node:crypto'
import { foldInterview } from './fold-interview.ts'
import type { Interview } from './interview.ts'
import type { RecordedEntry, Side } from './interview-entry.ts'
import { inOrder, type SaidInTurn } from './minutes-items.ts'
import { type Attendant, type Session, sessionsOf } from './sessions.ts'

/**
 * How minutes are written down, and so what their digest is of. Once a release has it, a form that was signed stays for ever: another way of
 * writing them is the next number beside it, told by the digest of the first signature that stands.
 */
const form = 1

/** What both sides sign. Values are not in it: the institution does not see them before they are released, and nobody signs what they cannot read. */
export interface Minutes {
  readonly form: typeof form
  readonly startsAt: string | null
  readonly venue: string
  readonly present: readonly { readonly name: string; readonly office: string; readonly side: Side }[]
  readonly absent: readonly { readonly name: string; readonly office: string; readonly side: Side }[]
  readonly items: readonly MinutesItem[]
  readonly promised: readonly Promised[]
  /** Each time that they met. */
  readonly sessions: readonly {
    readonly startsAt: string | null
    readonly venue: string
    readonly from: string
    readonly until: string
    readonly present: readonly Attendant[]
  }[]
}

interface Promised {
  readonly code: string
  readonly text: string
  readonly dueAt: string
  /** What was brought before anybody signed. */
  readonly answers: readonly (Said & { readonly at: string })[]
}

interface MinutesItem {
  readonly code: string
  readonly said: readonly SaidInTurn[]
  readonly shown: readonly {
    readonly offerId: string
    readonly page: number | null
    readonly place: string
  }[]
}

interface Said {
  readonly text: string
  readonly by: string
}

/** The minutes as they are now; from the first signature that stands, as they were then. */
export function minutesOf(entries: readonly RecordedEntry[]): { minutes: Minutes; digest: string } {
  const read = minutedEntries(entries)
  const minutes = writeMinutes(foldInterview(read), sessionsOf(read).all())
  return { minutes, digest: createHash('sha256').update(JSON.stringify(minutes)).digest('hex') }
}

/** What the minutes tell: until the first signature that stands. */
export function minutedEntries(entries: readonly RecordedEntry[]): readonly RecordedEntry[] {
  const [first] = foldInterview(entries).signatures
  return first === undefined ? entries : entries.filter(({ sequence }) => sequence < first.sequence)
}

/** What is signed: not a letter of it may change, nor the order of its parts. Nothing is looked up and no clock is read. */
function writeMinutes(interview: Interview, sessions: readonly Session[]): Minutes {
  const { schedule, clarifications } = interview
  const people = sessions.length === 0 ? attendanceOf(interview) : attendanceIn(interview, sessions)
  return {
    ...{ form, startsAt: schedule?.startsAt.toISOString() ?? null, venue: schedule?.venue ?? '' },
    ...{ ...people, items: inOrder(interview) },
    promised: clarifications.map(({ code, text, dueAt, answers }) => ({
      ...{ code, text, dueAt: dueAt.toISOString() },
      answers: answers.map(({ text: brought, byName: by, at }) => ({
        text: brought,
        by,
        at: at.toISOString(),
      })),
    })),
    sessions: sessions.map(({ startsAt, from, until, venue, present }) => ({
      ...{ startsAt: startsAt?.toISOString() ?? null, venue },
      ...{ from: from.toISOString(), until: until.toISOString(), present },
    })),
  }
}

type Attendance = Pick<Minutes, 'present' | 'absent'>

function attendanceOf(interview: Interview): Attendance {
  const people = peopleOf(interview)
  return {
    present: people.flatMap(({ isPresent, ...person }) => (isPresent ? [person] : [])),
    absent: people.flatMap(({ isPresent, ...person }) => (isPresent ? [] : [person])),
  }
}

/** Whoever came to any of the sessions was there; who was invited and came to none was not. */
function attendanceIn(
  { participants }: Interview,
  sessions: readonly { readonly present: readonly Attendant[] }[],
): Attendance {
  const keyOf = ({ name, office, side }: Attendant) => JSON.stringify([name, office, side])
  const present = new Map(sessions.flatMap((each) => each.present.map((one) => [keyOf(one), one] as const)))
  const absent = participants
    .map(({ name, office, side }) => ({ name, office, side }))
    .filter((each) => !present.has(keyOf(each)))
  return { present: [...present.values()], absent }
}

/** Who was invited, and after them whoever came without being on the list. */
function peopleOf({ participants, entered }: Interview) {
  const came = new Set(entered.map(({ personId }) => personId))
  const invited = participants.map(({ personId, name, office, side, isPresent }) => ({
    ...{ name, office, side },
    isPresent: isPresent ?? (personId !== null && came.has(personId)),
  }))
  const listed = new Set(participants.map(({ personId }) => personId))
  const others = entered.filter(({ personId }) => !listed.has(personId))
  return [...invited, ...others.map(({ name, side }) => ({ name, office: '', side, isPresent: true }))]
}
