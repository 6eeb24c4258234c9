import type { Json } from './json.ts'

/** SHA-256 of the UTF-8 bytes of a text, as 64 hexadecimal digits. Given from outside: this package computes, it owns no tools. */
export type Sha256 = (text: string) => string

/** Who did it and to what: what may have to be erased by law. `salt` is random, so that an erased payload cannot be guessed back. */
export interface EntryPayload {
  readonly salt: string
  readonly [field: string]: Json
}

/** What happened, without whom and what it concerned: kept for ever. */
export interface EntryHead {
  /** ISO instant. */
  readonly at: string
  /** What was asked of Undagi, such as `rateIndicator`. */
  readonly operation: string
  /** `done` or `refused`. */
  readonly outcome: string
  readonly requestId: string | null
}

/** An entry in its place. The seal covers the place, the head, the digest of the payload, and through `previous` all before it. */
export interface SealedEntry extends EntryHead {
  /** 1, 2, 3, … within its chain. */
  readonly position: number
  readonly payloadDigest: string
  /** The seal of the entry before it; of the first, the beginning of its chain. */
  readonly previous: string
  readonly seal: string
  /** null: erased by law; its digest stays and the chain with it. */
  readonly payload: EntryPayload | null
}

/** The end of a chain as it was at some time, kept where whoever can change the log cannot reach. */
export interface Anchor {
  readonly chain: string
  readonly position: number
  readonly seal: string
  /** ISO instant at which it was written. */
  readonly at: string
}
