import type { Judgement } from '@undagi/maturity'
import {
  isUnsaved,
  type JudgementDraft,
  type JudgementEvent,
  nextJudgement,
  startJudgement,
  wantsToSend,
} from './judgement-draft.ts'
import { type HeldWords, lacksJustification } from './judgement-words.ts'
import type { KeptJudgement } from './kept-judgements.ts'

export type JudgementAnswer = Extract<
  JudgementEvent,
  { readonly type: 'saved' | 'stale' | 'unanswered' | 'elsewhere' | 'refused' }
>

export interface JudgementRequest {
  readonly words: Judgement
  readonly expectedVersion: number
  /** The person has said that the value stands, and not only written on. */
  readonly isConfirmed: boolean
  /** The page is closing: the request must outlive it. */
  readonly lastChance: boolean
}

interface SenderOptions {
  readonly held: HeldWords
  readonly kept: KeptJudgement | null
  /** What the stage before says. */
  readonly before: Judgement
  readonly save: (request: JudgementRequest) => Promise<JudgementAnswer>
  /** Keeps what is not sent on the device (`null`: nothing is); whether that worked. */
  readonly keep: (kept: KeptJudgement | null) => boolean
}

/** How long after the last key a thought is taken as finished: each saving is a word on record. */
const restMs = 15_000
const retryMs = [1_000, 2_000, 5_000, 10_000, 30_000] as const

/** Moves one judgement between page, device and server: timers and requests around the pure state machine. */
export class JudgementSender {
  readonly #options: SenderOptions
  readonly #listeners = new Set<() => void>()
  #draft: JudgementDraft
  #keptHere = true
  #failures = 0
  /** A field was left while something else was on its way. */
  #hasRested = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: SenderOptions) {
    this.#options = options
    this.#draft = startJudgement(options.held, options.kept)
  }

  readonly getDraft = (): JudgementDraft => this.#draft

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Whether the device holds what is not sent. */
  isKeptHere(): boolean {
    return this.#keptHere
  }

  write(words: Judgement): void {
    this.happen({ type: 'wrote', words })
    this.#plan(restMs)
  }

  confirm(): void {
    this.happen({ type: 'confirmed' })
    this.rest()
  }

  /** A field was left, or the whole page. */
  rest(lastChance = false): void {
    clearTimeout(this.#timer)
    const { words, sending } = this.#draft
    this.#hasRested = sending !== null
    // without its justification the server would refuse it
    if (!wantsToSend(this.#draft) || lacksJustification(words, this.#options.before)) return
    void this.#send(lastChance)
  }

  happen(event: JudgementEvent): void {
    const before = this.#draft
    this.#draft = nextJudgement(before, event)
    if (this.#draft === before) return
    const { base, words } = this.#draft
    this.#keptHere = this.#options.keep(isUnsaved(this.#draft) ? { base, words } : null)
    for (const listener of this.#listeners) listener()
  }

  async #send(lastChance: boolean): Promise<void> {
    const { words, base, isConfirming: isConfirmed } = this.#draft
    this.happen({ type: 'sent' })
    const answer = await this.#options.save({ words, expectedVersion: base.version, isConfirmed, lastChance })
    this.#failures = answer.type === 'unanswered' ? this.#failures + 1 : 0
    this.happen(answer)
    if (answer.type === 'unanswered') {
      this.#plan(retryMs[Math.min(this.#failures, retryMs.length) - 1] ?? restMs)
      return
    }
    // what both had said is brought together and goes on its way at once; where they differ, a person chooses first
    const isFinished = answer.type === 'stale' || this.#hasRested
    if (answer.type === 'stale' || answer.type === 'saved') this.#plan(isFinished ? 0 : restMs)
  }

  #plan(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = wantsToSend(this.#draft) ? setTimeout(() => this.rest(), ms) : undefined
  }
}
