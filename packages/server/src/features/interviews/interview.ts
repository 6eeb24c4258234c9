import type { EntryOf, PlaceShown, Side } from './interview-entry.ts'

export interface Signed {
  readonly byId: string
  readonly byName: string
  readonly at: Date
}

export interface Participant extends Omit<EntryOf<'invited'>, 'kind' | 'letter'> {
  /** Null: nobody said. Whoever entered with their account is present too. */
  readonly isPresent: boolean | null
}

/** Somebody who signs for one that was named and can no longer. */
export interface Replacement extends Signed, Omit<EntryOf<'signatory_replaced'>, 'kind'> {}

export interface Contribution extends Signed {
  readonly id: string
  readonly kind: 'question' | 'answer' | 'note'
  readonly code: string
  readonly questionId: string | null
  readonly spokenBy: string
  /** The last counts. `isContested`: written without having seen the one before. */
  readonly versions: readonly { readonly text: string; readonly at: Date; readonly isContested: boolean }[]
}

export interface Span {
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

export interface Clarification extends Signed {
  readonly id: string
  readonly code: string
  readonly text: string
  readonly dueAt: Date
  readonly answers: readonly Reply[]
}

export interface Objection extends Reply {
  readonly id: string
  readonly code: string
  readonly answer:
    | (Signed &
        Pick<EntryOf<'objection_answered'>, 'accepted' | 'reason' | 'letter'> & {
          /** Until when it was to be answered, as it stood then; null: nobody had said. */
          readonly dueAt: Date | null
        })
    | null
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
    | (Signed & {
        readonly dueAt: Date
        readonly answersDueAt: Date | null
        readonly letter: EntryOf<'objection_term_set'>['letter']
        /** Ended before its day: then `dueAt` is when that was. */
        readonly ended: (Signed & Pick<EntryOf<'objection_term_ended'>, 'reason' | 'letter'>) | null
      })
    | null
  readonly objections: readonly Objection[]
  /** In order; whoever is named anew at the same place ends those before. */
  readonly replacements: readonly Replacement[]
  /** Those that stand, in order. */
  readonly signatures: readonly (Signed & { readonly digest: string; readonly sequence: number })[]
}
