import {
  type DraftEvent,
  type DraftState,
  nextDraft,
  type ServerText,
  startDraft,
  toKeep,
  type UnsentText,
  wantsToSend,
} from './draft-sync.ts'

export interface SaveRequest {
  readonly text: string
  readonly expectedVersion: number
  readonly settle: boolean
  /** The page is closing: the request must outlive it. */
  readonly lastChance: boolean
}

/** What came of a request; the sender knows no HTTP. */
export type SaveAnswer = Extract<
  DraftEvent,
  { readonly type: 'acknowledged' | 'stale' | 'unanswered' | 'refused' | 'closed' }
>

export interface DraftSenderOptions {
  readonly server: ServerText
  readonly unsent: UnsentText | null
  readonly save: (request: SaveRequest) => Promise<SaveAnswer>
  /** Keeps what is not sent on the device (`null`: nothing is); whether that worked. */
  readonly keep: (unsent: UnsentText | null) => boolean
}

/** A pause in typing that ends a thought, and the longest that fast typing postpones saving. */
const pauseMs = 700
const longestWaitMs = 4_000
/** How long after the last key the text is taken as finished for now. */
const restMs = 30_000
const retryMs = [1_000, 2_000, 5_000, 10_000, 30_000] as const

/** Moves one text between field, device and server: timers and requests around the pure state machine. */
export class DraftSender {
  readonly #options: DraftSenderOptions
  readonly #listeners = new Set<() => void>()
  #state: DraftState
  #failures = 0
  #unsentSince: number | null = null
  #sendTimer: ReturnType<typeof setTimeout> | undefined
  #restTimer: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(options: DraftSenderOptions) {
    this.#options = options
    this.#state = startDraft(options.server, options.unsent)
    this.#keep()
    this.#plan()
  }

  readonly getState = (): DraftState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  type(text: string): void {
    this.#happens({ type: 'typed', text })
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => this.rest(), restMs)
  }

  /** The field was left, perhaps with the page. */
  rest(lastChance = false): void {
    clearTimeout(this.#restTimer)
    this.#happens({ type: 'rested' })
    this.sendNow(lastChance)
  }

  hear(current: ServerText): void {
    this.#happens({ type: 'heard', current })
  }

  resolve(text: string, seen: ServerText): void {
    this.#happens({ type: 'resolved', text, seen })
    this.sendNow()
  }

  /** The field is on screen, to be written in: what was closed may be open again. */
  admit(): void {
    if (this.#state.line === 'closed') this.#happens({ type: 'admitted' })
  }

  look(): void {
    this.#happens({ type: 'looked' })
  }

  /** The line may be back, or the page is about to close. */
  sendNow(lastChance = false): void {
    if (this.#closed || !wantsToSend(this.#state)) return
    clearTimeout(this.#sendTimer)
    this.#sendTimer = undefined
    void this.#send(lastChance)
  }

  /** Stops timers; what is unsent stays on the device. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#sendTimer)
    clearTimeout(this.#restTimer)
    this.#listeners.clear()
  }

  async #send(lastChance: boolean): Promise<void> {
    this.#happens({ type: 'sent' })
    const { sending, base } = this.#state
    if (!sending) return
    const answer = await this.#options.save({ ...sending, expectedVersion: base.version, lastChance })
    if (this.#closed) return
    this.#failures = answer.type === 'unanswered' ? this.#failures + 1 : 0
    this.#unsentSince = null
    this.#happens(answer)
  }

  #happens(event: DraftEvent): void {
    if (this.#closed) return
    this.#state = nextDraft(this.#state, event)
    this.#keep()
    this.#plan()
    for (const listener of this.#listeners) listener()
  }

  #keep(): void {
    const ok = this.#options.keep(toKeep(this.#state))
    if (ok !== this.#state.keptHere) this.#state = nextDraft(this.#state, { type: 'kept', ok })
  }

  #plan(): void {
    clearTimeout(this.#sendTimer)
    this.#sendTimer = undefined
    if (!wantsToSend(this.#state)) return
    this.#sendTimer = setTimeout(() => this.sendNow(), this.#delayMs())
  }

  #delayMs(): number {
    if (this.#failures > 0) return retryMs[Math.min(this.#failures, retryMs.length) - 1] ?? pauseMs
    this.#unsentSince ??= Date.now()
    return Math.max(0, Math.min(pauseMs, this.#unsentSince + longestWaitMs - Date.now()))
  }
}
