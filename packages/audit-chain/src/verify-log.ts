import { anchorsByPosition, type KnownAnchors } from './anchors-by-position.ts'
import type { LogFault, Verification } from './log-fault.ts'
import { type LogHead, parseEntry, positionOf } from './log-lines.ts'
import { beginningOf, digestPayload, sealOf } from './seal-entry.ts'
import type { Anchor, SealedEntry, Sha256 } from './sealed-entry.ts'

interface Known {
  readonly sha256: Sha256
  /** Also those of other chains. */
  readonly anchors?: readonly Anchor[]
}

interface Taken {
  readonly entry: SealedEntry
  readonly line: number
}

/** A fault whose kind the lines that follow may still make another one. */
interface Suspect {
  readonly fault: LogFault
  /** An entry that is not where it belongs: is it further on? */
  readonly awaited?: number
  /** Two entries of one place: the next one was sealed upon the true one. */
  readonly second?: SealedEntry
}

/** Takes a log line by line and remembers two entries: a million lines cost no memory. Finds the first fault. */
export class LogVerifier {
  readonly #head: LogHead
  readonly #sha256: Sha256
  readonly #anchors: KnownAnchors
  #line = 1
  #first: number | null = null
  #entries = 0
  #erased = 0
  #anchorsMet = 0
  #provenTo: number | null = null
  #last: Taken | undefined
  #beforeLast: SealedEntry | undefined
  #suspect: Suspect | undefined
  #fault: LogFault | undefined

  constructor(head: LogHead, { sha256, anchors = [] }: Known) {
    this.#head = head
    this.#sha256 = sha256
    this.#anchors = anchorsByPosition(anchors, head.chain)
  }

  /** The next line after the head. */
  take(text: string): void {
    this.#line += 1
    if (this.#fault !== undefined) return
    if (this.#suspect !== undefined) {
      this.#fault = this.#settle(text, this.#suspect)
      return
    }
    const entry = parseEntry(text)
    this.#suspect = entry === undefined ? this.#unreadable() : this.#examine(entry)
  }

  finish(): Verification {
    const last = this.#last?.entry.position ?? null
    const beyond = this.#anchors.after(last ?? this.#head.from - 1)
    const cut = beyond === undefined ? undefined : ({ kind: 'cut', last, anchor: beyond } as const)
    return {
      ...{ chain: this.#head.chain, name: this.#head.name, first: this.#first, last },
      ...{ entries: this.#entries, erased: this.#erased },
      ...{ anchorsMet: this.#anchorsMet, provenTo: this.#provenTo },
      fault: this.#fault ?? this.#suspect?.fault ?? cut ?? null,
    }
  }

  get #expected(): number {
    return this.#last === undefined ? this.#head.from : this.#last.entry.position + 1
  }

  #examine(entry: SealedEntry): Suspect | undefined {
    const position = this.#expected
    if (entry.position !== position) return this.#misplaced(entry)
    const isWhole = sealOf(this.#head.chain, entry, this.#sha256) === entry.seal
    if (entry.previous !== this.#sealBefore(entry)) return this.#unlinked(entry, isWhole)
    if (!isWhole) return this.#changed('head')
    if (entry.payload !== null && digestPayload(entry.payload, this.#sha256) !== entry.payloadDigest) {
      return this.#changed('payload')
    }
    return this.#anchored(entry) ?? this.#accept(entry)
  }

  /** Of a part of a log the first entry says itself what it was built on. */
  #sealBefore({ position, previous }: SealedEntry): string {
    if (this.#last !== undefined) return this.#last.entry.seal
    return position === 1 ? beginningOf(this.#head.chain, this.#sha256) : previous
  }

  #unreadable(): Suspect {
    return this.#changed('line')
  }

  #changed(what: 'head' | 'payload' | 'line'): Suspect {
    return { fault: { kind: 'changed', position: this.#expected, line: this.#line, what } }
  }

  #misplaced(entry: SealedEntry): Suspect {
    const [expected, line] = [this.#expected, this.#line]
    const { position } = entry
    if (position > expected) {
      return { fault: { kind: 'missing', from: expected, to: position - 1, line }, awaited: expected }
    }
    const fault = { kind: 'inserted', position, line } as const
    return position === this.#last?.entry.position ? { fault, second: entry } : { fault }
  }

  /** At its place, but built on something else than the entry before it. */
  #unlinked(entry: SealedEntry, isWhole: boolean): Suspect {
    const last = this.#last
    if (last === undefined) return this.#changed('head')
    if (entry.previous === this.#beforeLast?.seal) {
      return { fault: { kind: 'inserted', position: last.entry.position, line: last.line } }
    }
    // Whole in itself: then the one before it is not the one it was sealed upon.
    if (!isWhole) return this.#changed('head')
    return { fault: { kind: 'changed', position: last.entry.position, line: last.line, what: 'head' } }
  }

  #anchored({ position, seal }: SealedEntry): Suspect | undefined {
    for (const anchor of this.#anchors.at(position)) {
      if (anchor.seal !== seal) return { fault: { kind: 'rewritten', position, line: this.#line, anchor } }
      this.#anchorsMet += 1
      this.#provenTo = position
    }
    return undefined
  }

  #accept(entry: SealedEntry): undefined {
    this.#first ??= entry.position
    this.#entries += 1
    if (entry.payload === null) this.#erased += 1
    this.#beforeLast = this.#last?.entry
    this.#last = { entry, line: this.#line }
  }

  /** After the first fault only what tells its kind is still looked for. */
  #settle(text: string, { fault, awaited, second }: Suspect): LogFault | undefined {
    if (awaited !== undefined && fault.kind === 'missing') {
      if (positionOf(text) !== awaited) return undefined
      return { kind: 'reordered', position: awaited, line: fault.line, foundAtLine: this.#line }
    }
    const isOnSecond = second !== undefined && parseEntry(text)?.previous === second.seal
    if (!isOnSecond || this.#last === undefined) return fault
    return { kind: 'inserted', position: second.position, line: this.#last.line }
  }
}
