import { createHash } from 'node:crypto'
import { foldInterview } from './fold-interview.ts'
import type { Interview } from './interview.ts'
import type { RecordedEntry, Side } from './interview-entry.ts'
import { type Attendant, sessionsOf } from './sessions.ts'

/** What both sides sign. Values are not in it: the institution does not see them before they are released, and nobody signs what they cannot read. */
export interface Minutes {
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
  readonly questions: readonly Said[]
  readonly answers: readonly Said[]
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
 * The minutes as they are now; from the first signature that stands, as they were then. What was signed before sessions and answers stood in
 * them stays what was signed: the digest says in which form that was.
 */
export function minutesOf(entries: readonly RecordedEntry[]): { minutes: Minutes; digest: string } {
  const [first] = foldInterview(entries).signatures
  const read = minutedEntries(entries)
  const interview = foldInterview(read)
  const plain = plainMinutes(interview)
  const digest = digestOf(plain)
  if (first?.digest === digest) return { minutes: { ...withoutAnswers(plain), sessions: [] }, digest }
  const minutes = writeMinutes(interview, read)
  return { minutes, digest: digestOf(minutes) }
}

/** What the minutes tell: until the first signature that stands. */
export function minutedEntries(entries: readonly RecordedEntry[]): readonly RecordedEntry[] {
  const [first] = foldInterview(entries).signatures
  return first === undefined ? entries : entries.filter(({ sequence }) => sequence < first.sequence)
}

const digestOf = (written: object) => createHash('sha256').update(JSON.stringify(written)).digest('hex')

/** The same interview gives the same minutes: nothing is looked up and no clock is read. */
function writeMinutes(interview: Interview, entries: readonly RecordedEntry[]): Minutes {
  const sessions = sessionsOf(entries)
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

/** As minutes were written, and signed, before they told sessions and answers: not a letter of it may change. */
function plainMinutes(interview: Interview) {
  const { schedule, clarifications } = interview
  return {
    startsAt: schedule?.startsAt.toISOString() ?? null,
    venue: schedule?.venue ?? '',
    ...attendanceOf(interview),
    items: codesOf(interview).map((code) => itemOf(interview, code)),
    promised: clarifications.map(({ code, text, dueAt }) => ({ code, text, dueAt: dueAt.toISOString() })),
  }
}

function withoutAnswers(plain: ReturnType<typeof plainMinutes>) {
  return { ...plain, promised: plain.promised.map((each) => ({ ...each, answers: [] })) }
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

/** The items of the agenda that something was said of, then whatever else was talked about. */
function codesOf({ agenda, contributions, shown, clocks }: Interview): readonly string[] {
  const public_ = contributions.filter(({ kind }) => kind !== 'note')
  const touched = new Set([...public_, ...shown].map(({ code }) => code).concat([...clocks.keys()]))
  const planned = agenda.items.map(({ code }) => code).filter((code) => touched.has(code))
  return [...new Set([...planned, ...touched])]
}

function itemOf({ contributions, shown }: Interview, code: string): MinutesItem {
  const said = (kind: 'question' | 'answer') =>
    contributions
      .filter((each) => each.kind === kind && each.code === code)
      .map(({ versions, spokenBy, byName }) => ({
        text: versions.at(-1)?.text ?? '',
        by: spokenBy || byName,
      }))
  return {
    ...{ code, questions: said('question'), answers: said('answer') },
    shown: shown
      .filter((each) => each.code === code)
      .map(({ offerId, page, place }) => ({ offerId, page, place })),
  }
}
