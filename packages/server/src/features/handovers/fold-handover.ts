import type { HandoverEntry, IndicatorPlace, RecordedEntry } from './handover-entry.ts'

interface Signed {
  readonly byId: string
  readonly byName: string
  readonly at: Date
}

interface NoteVersion {
  readonly text: string
  readonly at: Date
}

/** What is said of one place, the earliest version first: the last one counts, and an empty one takes it back. */
export interface OwnNote {
  readonly place: IndicatorPlace | null
  readonly versions: readonly NoteVersion[]
}

interface HandingOver extends Signed, Omit<Extract<HandoverEntry, { kind: 'handed_over' }>, 'kind'> {
  readonly received: Signed | null
}

export interface Handover {
  /** How often something happened to it. */
  readonly version: number
  readonly notes: readonly OwnNote[]
  /** Null: nobody has handed over, or it was taken back. */
  readonly handing: HandingOver | null
}

const nothing: Handover = { version: 0, notes: [], handing: null }

/** What the entries of one person, in order, come to. */
export function foldHandover(entries: readonly RecordedEntry[]): Handover {
  return entries.reduce<Handover>(
    (before, each) => ({ ...follow(before, each), version: each.sequence }),
    nothing,
  )
}

function follow(before: Handover, { entry, actorId: byId, actorName: byName, at }: RecordedEntry): Handover {
  const by = { byId, byName, at }
  switch (entry.kind) {
    case 'noted':
      return { ...before, notes: noted(before.notes, entry.place, { text: entry.text, at }) }
    case 'handed_over': {
      const { successorId, successorName, reason } = entry
      return { ...before, handing: { successorId, successorName, reason, ...by, received: null } }
    }
    case 'taken_back':
      return { ...before, handing: null }
    case 'received':
      return before.handing === null ? before : { ...before, handing: { ...before.handing, received: by } }
  }
}

function noted(
  notes: readonly OwnNote[],
  place: IndicatorPlace | null,
  version: NoteVersion,
): readonly OwnNote[] {
  const known = notes.find((note) => keyOf(note.place) === keyOf(place))
  if (known === undefined) return [...notes, { place, versions: [version] }]
  return notes.map((note) => (note === known ? { place, versions: [...note.versions, version] } : note))
}

/** The same for the same indicator of the same edition. */
export function keyOf(place: IndicatorPlace | null): string {
  return place === null ? '' : `${place.editionId}/${place.code}`
}
