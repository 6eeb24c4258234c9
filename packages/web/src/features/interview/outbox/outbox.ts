import type { Schemas } from '@undagi/api-client'

export type Conducted = Schemas['ConductInterview']['entry']
export type Answered = Schemas['AnswerInInterview']['entry']

/** One thing that was said here and that the server may not have yet. */
export type Unsent =
  | { readonly door: 'conduct'; readonly entryId: string; readonly saidAt: string; readonly entry: Conducted }
  | { readonly door: 'answers'; readonly entryId: string; readonly saidAt: string; readonly entry: Answered }

export type Waiting = Unsent & {
  /** Why the server does not take it; undefined: it waits for the line. */
  readonly refusal?: unknown
}

/** What sending came to: `refused` is final, `unanswered` is tried again. */
export type Sending =
  | { readonly kind: 'sent' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'refused'; readonly error: unknown }

/** The part of Web Storage that is needed; a browser may refuse every call. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

interface OutboxParts {
  readonly storage: DeviceStorage | null
  /** Whose words, in which room: nobody's travel under another name. */
  readonly personId: string
  readonly assessmentId: string
  readonly send: (unsent: Unsent) => Promise<Sending>
}

/**
 * Entries on their way: each is on the device before it is sent and until the server has it, under a key of its own, so that two tabs lose
 * nothing of each other. They go out in the order in which they were said. What is sent twice is written once: its name is chosen here.
 */
export class Outbox {
  readonly #parts: OutboxParts
  readonly #listeners = new Set<() => void>()
  #waiting: readonly Waiting[]
  #flushing: Promise<void> | undefined

  constructor(parts: OutboxParts) {
    this.#parts = parts
    this.#waiting = this.#keptOnes()
  }

  /** In the order in which they were said. */
  readonly waiting = (): readonly Waiting[] => this.#waiting

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  add(unsent: Unsent): Promise<void> {
    this.#keep(unsent)
    this.#become([...this.#waiting, unsent])
    return this.flush()
  }

  /** Whoever wrote it gives up what the server refused. */
  discard(entryId: string): void {
    this.#forget(entryId)
    this.#become(this.#waiting.filter((each) => each.entryId !== entryId))
  }

  /** Sends what waits, one after the other, until one gets no answer. */
  flush(): Promise<void> {
    this.#flushing ??= this.#sendAll().finally(() => {
      this.#flushing = undefined
    })
    return this.#flushing
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const next = this.#waiting.find(({ refusal }) => refusal === undefined)
      if (next === undefined) return
      const sending = await this.#parts.send(next)
      if (sending.kind === 'unanswered') return
      if (sending.kind === 'sent') this.discard(next.entryId)
      else
        this.#become(
          this.#waiting.map((each) => (each === next ? { ...next, refusal: sending.error } : each)),
        )
    }
  }

  #become(waiting: readonly Waiting[]): void {
    this.#waiting = waiting
    for (const listener of this.#listeners) listener()
  }

  #prefix(): string {
    return `undagi.interview/${this.#parts.personId}/${this.#parts.assessmentId}/`
  }

  #keep(unsent: Unsent): void {
    try {
      this.#parts.storage?.setItem(`${this.#prefix()}${unsent.entryId}`, JSON.stringify(unsent))
    } catch {
      // the device refuses: it lives as long as the page, as the words beside it say
    }
  }

  #forget(entryId: string): void {
    try {
      this.#parts.storage?.removeItem(`${this.#prefix()}${entryId}`)
    } catch {}
  }

  #keptOnes(): readonly Waiting[] {
    const { storage } = this.#parts
    try {
      const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
      return keys
        .filter((key) => key.startsWith(this.#prefix()))
        .flatMap((key) => parseUnsent(storage?.getItem(key) ?? null))
        .toSorted((a, b) => a.saidAt.localeCompare(b.saidAt))
    } catch {
      return []
    }
  }
}

/** Storage is a door: the server parses each entry, so here only what makes it one is looked at. */
function parseUnsent(text: string | null): readonly Unsent[] {
  const value: unknown = JSON.parse(text ?? 'null')
  return isUnsent(value) ? [value] : []
}

function isUnsent(value: unknown): value is Unsent {
  if (typeof value !== 'object' || value === null) return false
  if (!('door' in value && 'entryId' in value && 'saidAt' in value && 'entry' in value)) return false
  const { door, entryId, saidAt, entry } = value
  const isKnown = door === 'conduct' || door === 'answers'
  return (
    isKnown &&
    typeof entryId === 'string' &&
    typeof saidAt === 'string' &&
    typeof entry === 'object' &&
    entry !== null &&
    'kind' in entry
  )
}
