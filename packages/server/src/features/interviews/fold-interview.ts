import type { EntryOf, PlaceShown, RecordedEntry, Side } from './interview-entry.ts'

interface Signed {
  readonly byId: string
  readonly byName: string
  readonly at: Date
}

export interface Participant extends Omit<EntryOf<'invited'>, 'kind'> {
  /** Null: nobody said. Whoever entered with their account is present too. */
  readonly isPresent: boolean | null
}

export interface Contribution extends Signed {
  readonly id: string
  readonly kind: 'question' | 'answer' | 'note'
  readonly code: string
  readonly questionId: string | null
  readonly spokenBy: string
  /** The last counts. `isContested`: written without having seen the one before. */
  readonly versions: readonly { readonly text: string; readonly at: Date; readonly isContested: boolean }[]
}

interface Span {
  readonly from: Date
  readonly until: Date | null
}

interface Showing extends PlaceShown, Signed {
  readonly id: string
  readonly code: string
}

interface Reply extends Signed {
  readonly text: string
  readonly evidence: readonly PlaceShown[]
}

interface Clarification extends Signed {
  readonly id: string
  readonly code: string
  readonly text: string
  readonly dueAt: Date
  readonly answers: readonly Reply[]
}

interface Objection extends Reply {
  readonly id: string
  readonly code: string
  readonly answer: (Signed & { readonly accepted: boolean; readonly reason: string }) | null
}

export interface Interview {
  /** The last entry's number; 0 where nothing was written. */
  readonly version: number
  readonly schedule:
    | (Signed & Omit<EntryOf<'scheduled'>, 'kind' | 'startsAt'> & { readonly startsAt: Date })
    | null
  readonly agenda: { readonly items: EntryOf<'agenda_set'>['items']; readonly version: number }
  readonly participants: readonly Participant[]
  /** Who came with an account, in order, each once. */
  readonly entered: readonly {
    readonly personId: string
    readonly name: string
    readonly side: Side
    readonly at: Date
  }[]
  readonly clocks: ReadonlyMap<string, readonly Span[]>
  readonly contributions: readonly Contribution[]
  readonly shown: readonly Showing[]
  readonly clarifications: readonly Clarification[]
  readonly term:
    | (Signed & { readonly dueAt: Date; readonly letter: EntryOf<'objection_term_set'>['letter'] })
    | null
  readonly objections: readonly Objection[]
  /** Those that stand, in order. */
  readonly signatures: readonly (Signed & { readonly digest: string; readonly sequence: number })[]
}

const empty: Interview = {
  ...{ version: 0, schedule: null, agenda: { items: [], version: 0 }, participants: [], entered: [] },
  ...{ clocks: new Map(), contributions: [], shown: [], clarifications: [], term: null },
  ...{ objections: [], signatures: [] },
}

/** What the entries of an interview, in order, come to. */
export function foldInterview(entries: readonly RecordedEntry[]): Interview {
  return entries.reduce((before, each) => ({ ...follow(before, each), version: each.sequence }), empty)
}

function follow(before: Interview, recorded: RecordedEntry): Interview {
  const { entry, actorId: byId, actorName: byName, saidAt: at, sequence } = recorded
  const by = { byId, byName, at }
  switch (entry.kind) {
    case 'scheduled': {
      const { minutes, venue, letter } = entry
      return { ...before, schedule: { startsAt: new Date(entry.startsAt), minutes, venue, letter, ...by } }
    }
    case 'agenda_set':
      return { ...before, agenda: { items: entry.items, version: before.agenda.version + 1 } }
    case 'invited': {
      const { kind: _, ...invited } = entry
      const others = before.participants.filter((each) => each.participantId !== entry.participantId)
      return { ...before, participants: [...others, { ...invited, isPresent: null }] }
    }
    case 'uninvited':
      return {
        ...before,
        participants: before.participants.filter((each) => each.participantId !== entry.participantId),
      }
    case 'attendance_noted':
      return {
        ...before,
        participants: before.participants.map((each) =>
          each.participantId === entry.participantId ? { ...each, isPresent: entry.isPresent } : each,
        ),
      }
    case 'entered':
      return before.entered.some(({ personId }) => personId === byId)
        ? before
        : { ...before, entered: [...before.entered, { personId: byId, name: byName, side: entry.side, at }] }
    case 'item_started':
      return { ...before, clocks: startClock(before.clocks, entry.code, at) }
    case 'item_ended':
      return {
        ...before,
        clocks: new Map(
          [...before.clocks].map(([code, spans]) => [code, code === entry.code ? stopped(spans, at) : spans]),
        ),
      }
    case 'asked':
      return {
        ...before,
        contributions: written(before.contributions, { ...entry, ...by, kind: 'question' }),
      }
    case 'noted':
      return { ...before, contributions: written(before.contributions, { ...entry, ...by, kind: 'note' }) }
    case 'answered':
      return { ...before, contributions: written(before.contributions, { ...entry, ...by, kind: 'answer' }) }
    case 'evidence_shown': {
      const { showingId: id, code, offerId, page, place } = entry
      return { ...before, shown: [...before.shown, { id, code, offerId, page, place, ...by }] }
    }
    case 'clarification_asked': {
      const { clarificationId: id, code, text } = entry
      const asked = { id, code, text, dueAt: new Date(entry.dueAt), answers: [], ...by }
      return { ...before, clarifications: [...before.clarifications, asked] }
    }
    case 'clarified': {
      const answer = { text: entry.text, evidence: entry.evidence, ...by }
      return {
        ...before,
        clarifications: before.clarifications.map((each) =>
          each.id === entry.clarificationId ? { ...each, answers: [...each.answers, answer] } : each,
        ),
      }
    }
    case 'signed':
      return { ...before, signatures: [...before.signatures, { ...by, digest: entry.digest, sequence }] }
    case 'signature_withdrawn':
      return { ...before, signatures: before.signatures.filter((each) => each.byId !== byId) }
    case 'objection_term_set':
      return { ...before, term: { dueAt: new Date(entry.dueAt), letter: entry.letter, ...by } }
    case 'objected': {
      const { objectionId: id, code, text, evidence } = entry
      return {
        ...before,
        objections: [...before.objections, { id, code, text, evidence, answer: null, ...by }],
      }
    }
    case 'objection_answered': {
      const answer = { accepted: entry.accepted, reason: entry.reason, ...by }
      return {
        ...before,
        objections: before.objections.map((each) =>
          each.id === entry.objectionId ? { ...each, answer } : each,
        ),
      }
    }
  }
}

/** One item is talked about at a time: what was running stops where the next begins. */
function startClock(clocks: Interview['clocks'], code: string, at: Date): Interview['clocks'] {
  const running = (clocks.get(code) ?? []).at(-1)
  if (running !== undefined && running.until === null) return clocks
  const before = new Map([...clocks].map(([each, spans]) => [each, stopped(spans, at)]))
  return before.set(code, [...(before.get(code) ?? []), { from: at, until: null }])
}

function stopped(spans: readonly Span[], at: Date): readonly Span[] {
  return spans.map((span) =>
    span.until === null ? { ...span, until: at < span.from ? span.from : at } : span,
  )
}

interface Written extends Signed {
  readonly contributionId: string
  readonly kind: Contribution['kind']
  readonly code: string
  readonly text: string
  readonly basedOn: number
  readonly questionId?: string | null
  readonly spokenBy?: string
}

/** A further version of one's own text; nothing that was written is ever taken away. */
function written(before: readonly Contribution[], entry: Written): readonly Contribution[] {
  const { contributionId: id, kind, code, text, basedOn, byId, byName, at } = entry
  const known = before.find((each) => each.id === id)
  if (known === undefined) {
    const { questionId = null, spokenBy = '' } = entry
    const versions = [{ text, at, isContested: false }]
    return [...before, { id, kind, code, questionId, spokenBy, versions, byId, byName, at }]
  }
  const version = { text, at, isContested: basedOn !== known.versions.length }
  return before.map((each) => (each === known ? { ...each, versions: [...each.versions, version] } : each))
}

/** Minutes that an item was talked about until now, begun ones counted whole. */
export function minutesSpent(spans: readonly Span[] | undefined, now: Date): number {
  const spentMs = (spans ?? []).reduce((sum, { from, until }) => {
    return sum + Math.max(0, (until ?? now).getTime() - from.getTime())
  }, 0)
  return Math.ceil(spentMs / 60_000)
}
