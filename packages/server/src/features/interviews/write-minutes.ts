import { createHash } from 'node:crypto'
import { foldInterview } from './fold-interview.ts'
import type { Interview } from './interview.ts'
import type { RecordedEntry, Side } from './interview-entry.ts'
import {
  asItWasSorted,
  codesOf,
  inOrder,
  type SaidInTurn,
  type SortedItem,
  sortedItem,
} from './minutes-items.ts'
import { type Attendant, type Session, sessionsOf } from './sessions.ts'

/**
 * How minutes are written down, and so what their digest is of: 1 without sessions and answers, 2 with them, 3 in the order in which things
 * were said, with who wrote down the words of somebody else, 4 with the appointment of a session only where it was held by it. New ones are written in the last; a form that was signed stays for ever.
 */
export type MinutesForm = 1 | 2 | 3 | 4

/** What both sides sign. Values are not in it: the institution does not see them before they are released, and nobody signs what they cannot read. */
export interface Minutes {
  readonly form: MinutesForm
  readonly startsAt: string | null
  readonly venue: string
  readonly present: readonly { readonly name: string; readonly office: string; readonly side: Side }[]
  readonly absent: readonly { readonly name: string; readonly office: string; readonly side: Side }[]
  readonly items: readonly MinutesItem[]
  readonly promised: readonly Promised[]
  /** Each time that they met; of minutes signed before this was told apart: none. */
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

/**
 * The minutes as they are now; from the first signature that stands, as they were then. What was signed in an earlier form stays what was
 * signed: the digest says in which form that was.
 */
export function minutesOf(entries: readonly RecordedEntry[]): { minutes: Minutes; digest: string } {
  const [first] = foldInterview(entries).signatures
  const read = minutedEntries(entries)
  const interview = foldInterview(read)
  const plain = plainMinutes(interview)
  if (first?.digest === digestOf(plain))
    return { minutes: { ...asShown(withoutAnswers(plain), 1), sessions: [] }, digest: first.digest }
  const met = withSessions(interview, sessionsOf(read).asOnceTold())
  if (first?.digest === digestOf(met)) return { minutes: asShown(met, 2), digest: first.digest }
  const third = { form: 3 as const, ...met, items: inOrder(interview) }
  if (first?.digest === digestOf(third)) return { minutes: third, digest: first.digest }
  const minutes = {
    ...{ form: 4 as const, ...withSessions(interview, sessionsOf(read).all()) },
    items: inOrder(interview),
  }
  return { minutes, digest: digestOf(minutes) }
}

/** What the minutes tell: until the first signature that stands. */
export function minutedEntries(entries: readonly RecordedEntry[]): readonly RecordedEntry[] {
  const [first] = foldInterview(entries).signatures
  return first === undefined ? entries : entries.filter(({ sequence }) => sequence < first.sequence)
}

const digestOf = (written: object) => createHash('sha256').update(JSON.stringify(written)).digest('hex')

/** The second form: not a letter of it may change. Nothing is looked up and no clock is read. */
function withSessions(interview: Interview, sessions: readonly Session[]) {
  const people = sessions.length === 0 ? attendanceOf(interview) : attendanceIn(interview, sessions)
  return {
    ...{ ...plainMinutes(interview), ...people },
    promised: interview.clarifications.map(({ code, text, dueAt, answers }) => ({
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

/** The first form, as minutes were signed before they told sessions and answers: not a letter of it may change. */
function plainMinutes(interview: Interview) {
  const { schedule, clarifications } = interview
  return {
    startsAt: schedule?.startsAt.toISOString() ?? null,
    venue: schedule?.venue ?? '',
    ...attendanceOf(interview),
    items: codesOf(interview).map((code) => sortedItem(interview, code)),
    promised: clarifications.map(({ code, text, dueAt }) => ({ code, text, dueAt: dueAt.toISOString() })),
  }
}

function withoutAnswers(plain: ReturnType<typeof plainMinutes>) {
  return { ...plain, promised: plain.promised.map((each) => ({ ...each, answers: [] })) }
}

/** An earlier form told the questions of an item before its answers, each with one name. */
function asShown<Written extends { readonly items: readonly SortedItem[] }>(written: Written, form: 1 | 2) {
  return { ...written, form, items: written.items.map(asItWasSorted) }
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
