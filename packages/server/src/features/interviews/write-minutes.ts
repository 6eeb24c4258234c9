import { createHash } from 'node:crypto'
import { foldInterview } from './fold-interview.ts'
import type { Interview } from './interview.ts'
import type { RecordedEntry, Side } from './interview-entry.ts'

/** What both sides sign. Values are not in it: the institution does not see them before they are released, and nobody signs what they cannot read. */
export interface Minutes {
  readonly startsAt: string | null
  readonly venue: string
  readonly present: readonly { readonly name: string; readonly office: string; readonly side: Side }[]
  readonly absent: readonly { readonly name: string; readonly office: string; readonly side: Side }[]
  readonly items: readonly MinutesItem[]
  readonly promised: readonly { readonly code: string; readonly text: string; readonly dueAt: string }[]
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

/** The minutes as they are now; from the first signature that stands, as they were then. */
export function minutesOf(entries: readonly RecordedEntry[]): { minutes: Minutes; digest: string } {
  const [first] = foldInterview(entries).signatures
  const read = first === undefined ? entries : entries.filter(({ sequence }) => sequence < first.sequence)
  const minutes = writeMinutes(foldInterview(read))
  return { minutes, digest: createHash('sha256').update(JSON.stringify(minutes)).digest('hex') }
}

/** The same interview gives the same minutes: nothing is looked up and no clock is read. */
function writeMinutes(interview: Interview): Minutes {
  const { schedule, clarifications } = interview
  const people = peopleOf(interview)
  return {
    startsAt: schedule?.startsAt.toISOString() ?? null,
    venue: schedule?.venue ?? '',
    present: people.flatMap(({ isPresent, ...person }) => (isPresent ? [person] : [])),
    absent: people.flatMap(({ isPresent, ...person }) => (isPresent ? [] : [person])),
    items: codesOf(interview).map((code) => itemOf(interview, code)),
    promised: clarifications.map(({ code, text, dueAt }) => ({ code, text, dueAt: dueAt.toISOString() })),
  }
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
