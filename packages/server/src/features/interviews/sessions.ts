import { foldInterview } from './fold-interview.ts'
import type { Interview } from './interview.ts'
import type { RecordedEntry, Side } from './interview-entry.ts'
import { withOwnAppointments } from './own-appointments.ts'

/** Whoever came to a session, for whom. */
export interface Attendant {
  readonly name: string
  readonly office: string
  readonly side: Side
}

/** A part of an interview that was held in one go. */
export interface Session {
  /** When it was to begin; null: it was held by no appointment. */
  readonly startsAt: Date | null
  readonly venue: string
  /** From the first to the last that was said. */
  readonly from: Date
  readonly until: Date
  readonly present: readonly Attendant[]
}

const hourMs = 3_600_000
/** Whoever meets again after a night, or an afternoon, meets for another session: our rule, which needs no time zone. */
const pauseMs = 6 * hourMs
/** People begin a little early. */
const earlyMs = hourMs

const talk: readonly RecordedEntry['entry']['kind'][] = [
  'item_started',
  'item_ended',
  'asked',
  'answered',
  'evidence_shown',
]

type Held = Omit<Session, 'present'>

/** The sessions of an interview, cut once: whatever is asked of them is about the same cut. */
export interface Sessions {
  /** When and where it was held, and who was there each time. */
  readonly all: () => readonly Session[]
  /** Before this nothing of the interview can have been said: a pause before its first session; undefined: none has begun. */
  readonly earliestTalk: Date | undefined
  /** Which session runs now: the last, until a pause has passed since something was said; undefined: none has begun, or the next has not. */
  readonly running: (now: Date) => number | undefined
  /** Whether the page of this person has said in this session that they are there. */
  readonly hasEntered: (personId: string, session: number) => boolean
  /** Who of those that are invited was in the last session; undefined: none was held. */
  readonly presentLast: () => ReadonlySet<string> | undefined
}

export function sessionsOf(entries: readonly RecordedEntry[]): Sessions {
  const held = heldIn(entries)
  const [first, last] = [held[0], held.at(-1)]
  const sessionAt = (when: Date) => nearest(held, when)
  const within = (session: number) => entries.filter(({ saidAt }) => sessionAt(saidAt) === session)
  return {
    all: () => {
      const people = foldInterview(entries)
      return withOwnAppointments(held, { earlyMs, lateMs: pauseMs }).map((each, session) => ({
        ...{ ...each, present: presentIn(within(session), people) },
      }))
    },
    earliestTalk: first && new Date(first.from.getTime() - pauseMs),
    running: (now) =>
      last === undefined || now.getTime() - last.until.getTime() >= pauseMs ? undefined : held.length - 1,
    hasEntered: (personId, session) =>
      within(session).some(({ entry, actorId }) => entry.kind === 'entered' && actorId === personId),
    presentLast: () => {
      if (last === undefined) return undefined
      const { isHere } = attendanceIn(within(held.length - 1))
      const { participants } = foldInterview(entries)
      return new Set(participants.filter(isHere).map(({ participantId }) => participantId))
    },
  }
}

/** By what was said: another begins after a pause, or where another appointment has come. */
function heldIn(entries: readonly RecordedEntry[]): readonly Held[] {
  const appointments = entries.flatMap(({ entry, recordedAt }) =>
    entry.kind === 'scheduled' ? [{ ...entry, startsAt: new Date(entry.startsAt), recordedAt }] : [],
  )
  const inForce = (at: Date) => {
    const known = appointments.filter(({ recordedAt }) => recordedAt <= at)
    const come = known.filter(({ startsAt }) => startsAt.getTime() - earlyMs <= at.getTime())
    return come.at(-1) ?? known.at(-1)
  }
  const moments = entries
    .flatMap(({ entry, saidAt }) => (talk.includes(entry.kind) ? [saidAt] : []))
    .toSorted((one, other) => one.getTime() - other.getTime())
  const held: Held[] = []
  for (const at of moments) {
    const last = held.at(-1)
    const appointment = inForce(at)
    const startsAt = appointment?.startsAt ?? null
    const goesOn =
      last !== undefined &&
      at.getTime() - last.until.getTime() < pauseMs &&
      (startsAt === null || last.startsAt === null || last.startsAt.getTime() === startsAt.getTime())
    if (goesOn) held[held.length - 1] = { ...last, until: at }
    else held.push({ startsAt, venue: appointment?.venue ?? '', from: at, until: at })
  }
  return held
}

/** The session to which a moment belongs: who came just before it began was there. */
function nearest(held: readonly Held[], at: Date): number {
  const away = held.map(({ from, until }) =>
    Math.max(from.getTime() - at.getTime(), at.getTime() - until.getTime(), 0),
  )
  return away.indexOf(Math.min(...away))
}

/** Whoever writes in the room is in it. */
function isComing({ entry }: RecordedEntry): boolean {
  return entry.kind === 'entered' || talk.includes(entry.kind)
}

/** For whom somebody is in the room is said when they enter; who writes without their page having told so is not listed apart. */
function presentIn(
  said: readonly RecordedEntry[],
  { participants, entered }: Pick<Interview, 'participants' | 'entered'>,
): readonly Attendant[] {
  const { came, isHere } = attendanceIn(said)
  const listed = participants.filter(isHere).map(({ name, office, side }) => ({ name, office, side }))
  const known = new Set(participants.map(({ personId }) => personId))
  const others = [...came].flatMap(([personId, name]) => {
    const side = entered.find((each) => each.personId === personId)?.side
    return known.has(personId) || side === undefined ? [] : [{ name, office: '', side }]
  })
  return [...listed, ...others]
}

/** Of whoever is invited the last word on their attendance counts; else, and for all others, that they came. */
function attendanceIn(said: readonly RecordedEntry[]) {
  const came = new Map(said.filter(isComing).map(({ actorId, actorName }) => [actorId, actorName]))
  const noted = new Map(
    said.flatMap(({ entry }) =>
      entry.kind === 'attendance_noted' ? [[entry.participantId, entry.isPresent] as const] : [],
    ),
  )
  const isHere = ({ participantId, personId }: Interview['participants'][number]) =>
    noted.get(participantId) ?? (personId !== null && came.has(personId))
  return { came, isHere }
}
