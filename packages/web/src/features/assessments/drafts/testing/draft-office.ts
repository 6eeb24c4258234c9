import {
  type DraftEvent,
  type DraftState,
  nextDraft,
  type ServerText,
  startDraft,
  toKeep,
  type UnsentText,
  wantsToSend,
} from '../draft-sync.ts'

interface Request {
  readonly text: string
  readonly expectedVersion: number
  readonly settle: boolean
}

type Answer = { readonly saved: ServerText } | { readonly stale: ServerText }

/** The server's half of one field: every accepted text, the newest last. */
export class ServerOfOneField {
  readonly history: ServerText[] = [
    { text: '', version: 0, updatedAt: null, updatedByName: null, settled: true },
  ]

  get current(): ServerText {
    const newest = this.history.at(-1)
    if (!newest) throw new Error('a field has a text from the beginning')
    return newest
  }

  save(request: Request, byName: string): Answer {
    const { version } = this.current
    if (request.expectedVersion !== version) return { stale: this.current }
    const saved: ServerText = {
      text: request.text,
      version: version + 1,
      updatedAt: `2022-09-03T00:00:${version}Z`,
      updatedByName: byName,
      settled: request.settle,
    }
    this.history.push(saved)
    return { saved }
  }
}

/** One person at one page: the state machine under test, and the device's memory that survives the page. */
export class Writer {
  state: DraftState
  kept: UnsentText | null = null
  readonly typed: string[] = []
  readonly name: string
  readonly server: ServerOfOneField
  #request: Request | null = null
  #answer: Answer | null = null
  #words = 0

  constructor(name: string, server: ServerOfOneField) {
    this.name = name
    this.server = server
    this.state = startDraft(server.current, null)
  }

  /** Types a new word that nobody else types, on a line of its own. */
  typeWord(atLine: number): void {
    this.#words += 1
    const word = `${this.name}${this.#words}`
    const lines = this.state.text.split('\n')
    lines.splice(atLine % (lines.length + 1), 0, word)
    this.typed.push(word)
    this.#happens({ type: 'typed', text: lines.join('\n') })
  }

  rest(): void {
    this.#happens({ type: 'rested' })
  }

  send(): void {
    if (!wantsToSend(this.state)) return
    this.#happens({ type: 'sent' })
    const { sending, base } = this.state
    if (sending) this.#request = { ...sending, expectedVersion: base.version }
  }

  /** The request reaches the server; its answer is on the way. */
  arrive(): void {
    if (!this.#request) return
    this.#answer = this.server.save(this.#request, this.name)
    this.#request = null
  }

  answer(): void {
    const answer = this.#answer
    if (!answer) return
    this.#answer = null
    if ('stale' in answer) this.#happens({ type: 'stale', current: answer.stale })
    else this.#happens({ type: 'acknowledged', saved: answer.saved })
  }

  /** The line is cut: whether the request had arrived, nobody here can tell. */
  cut(): void {
    if (!this.#request && !this.#answer) return
    this.#request = null
    this.#answer = null
    this.#happens({ type: 'unanswered' })
  }

  /** The change channel, possibly late: any text the server ever had. */
  hear(howOld: number): void {
    const { history } = this.server
    const current = history[Math.max(0, history.length - 1 - howOld)]
    if (current) this.#happens({ type: 'heard', current })
  }

  /** The page is closed at any moment and opened again: only the device's memory is left. */
  reopen(): void {
    this.#request = null
    this.#answer = null
    this.state = startDraft(this.server.current, this.kept)
    this.#remember()
  }

  /** Puts both texts together, as a person would who wants to lose neither. */
  resolve(): void {
    const { theirs, text } = this.state
    if (!theirs) return
    const lines = [...new Set([...theirs.text.split('\n'), ...text.split('\n')])]
    this.#happens({ type: 'resolved', text: lines.join('\n'), seen: theirs })
  }

  #happens(event: DraftEvent): void {
    this.state = nextDraft(this.state, event)
    this.#remember()
  }

  #remember(): void {
    this.kept = toKeep(this.state)
  }
}
