import type { EntryOf, RecordedEntry, Side } from './interview-entry.ts'

/** Whoever came to a session, for whom. */
export interface Attendant {
  readonly name: string
  readonly office: string
  readonly side: Side
}

/** A part of an interview that was held in one go. */
export interface Session {
  /** When it was to begin; null: nobody had said. */
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

/** When and where an interview was held, and who was there each time. */
export function sessionsOf(entries: readonly RecordedEntry[]): readonly Session[] {
  const held = heldIn(entries)
  return held.map((each, at) => ({
    ...each,
    present: presentIn(entries, (when) => nearest(held, when) === at),
  }))
}

/** Before this nothing of the interview can have been said: a pause before its first session; undefined: none has begun. */
export function earliestTalk(entries: readonly RecordedEntry[]): Date | undefined {
  const first = heldIn(entries)[0]
  return first && new Date(first.from.getTime() - pauseMs)
}

/** Which session runs now: the last, until a pause has passed since something was said; undefined: none has begun, or the next has not. */
export function runningSession(entries: readonly RecordedEntry[], now: Date): number | undefined {
  const held = heldIn(entries)
  const last = held.at(-1)
  return last === undefined || now.getTime() - last.until.getTime() >= pauseMs ? undefined : held.length - 1
}

/** Whether the page of this person has said in this session that they are there. */
export function hasEntered(entries: readonly RecordedEntry[], personId: string, session: number): boolean {
  const held = heldIn(entries)
  return entries.some(
    ({ entry, actorId, saidAt }) =>
      entry.kind === 'entered' && actorId === personId && nearest(held, saidAt) === session,
  )
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

/** Who of those that are invited was in the last session; undefined: none was held. */
export function presentLast(entries: readonly RecordedEntry[]): ReadonlySet<string> | undefined {
  const held = heldIn(entries)
  if (held.length === 0) return undefined
  const { isHere } = attendanceOf(entries, (when) => nearest(held, when) === held.length - 1)
  return new Set(invitedBy(entries).flatMap((each) => (isHere(each) ? [each.participantId] : [])))
}

function presentIn(entries: readonly RecordedEntry[], isIn: (at: Date) => boolean): readonly Attendant[] {
  const invited = invitedBy(entries)
  const { came, isHere } = attendanceOf(entries, isIn)
  const listed = invited.filter(isHere).map(({ name, office, side }) => ({ name, office, side }))
  const known = new Set(invited.map(({ personId }) => personId))
  const others = [...came].flatMap(([personId, name]) => {
    const side = sideIn(entries, personId)
    return known.has(personId) || side === undefined ? [] : [{ name, office: '', side }]
  })
  return [...listed, ...others]
}

/** Of whoever is invited the last word on their attendance counts; else, and for all others, that they came. */
function attendanceOf(entries: readonly RecordedEntry[], isIn: (at: Date) => boolean) {
  const here = entries.filter(({ saidAt }) => isIn(saidAt))
  const came = new Map(here.filter(isComing).map(({ actorId, actorName }) => [actorId, actorName]))
  const noted = new Map(
    here.flatMap(({ entry }) =>
      entry.kind === 'attendance_noted' ? [[entry.participantId, entry.isPresent] as const] : [],
    ),
  )
  const isHere = ({ participantId, personId }: EntryOf<'invited'>) =>
    noted.get(participantId) ?? (personId !== null && came.has(personId))
  return { came, isHere }
}

function invitedBy(entries: readonly RecordedEntry[]): readonly EntryOf<'invited'>[] {
  return entries.reduce<readonly EntryOf<'invited'>[]>((invited, { entry }) => {
    if (entry.kind !== 'invited' && entry.kind !== 'uninvited') return invited
    const others = invited.filter(({ participantId }) => participantId !== entry.participantId)
    return entry.kind === 'invited' ? [...others, entry] : others
  }, [])
}

/** For whom somebody is in the room is said when they enter; who writes without their page having told so is not listed apart. */
function sideIn(entries: readonly RecordedEntry[], personId: string): Side | undefined {
  return entries.flatMap(({ entry, actorId }) =>
    entry.kind === 'entered' && actorId === personId ? [entry.side] : [],
  )[0]
}
