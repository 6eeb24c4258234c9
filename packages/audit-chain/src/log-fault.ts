import type { Anchor } from './sealed-entry.ts'

/** The first thing that is wrong with a log, and how. `line` is the line of the file, counted from 1. */
export type LogFault =
  /** Not the entry that was sealed: its payload, its head, or the way the line is written. */
  | { readonly kind: 'changed'; readonly position: number; readonly line: number; readonly what: Changed }
  /** These entries are nowhere in the file. */
  | { readonly kind: 'missing'; readonly from: number; readonly to: number; readonly line: number }
  /** The entry is in the file, at another place. */
  | {
      readonly kind: 'reordered'
      readonly position: number
      readonly line: number
      readonly foundAtLine: number
    }
  /** An entry too many. */
  | { readonly kind: 'inserted'; readonly position: number; readonly line: number }
  /** In itself whole, but not the log that was anchored: written again at or before this entry. */
  | { readonly kind: 'rewritten'; readonly position: number; readonly line: number; readonly anchor: Anchor }
  /** An anchor knows entries after the last one here. */
  | { readonly kind: 'cut'; readonly last: number | null; readonly anchor: Anchor }

export type Changed = 'payload' | 'head' | 'line'

export interface Verification {
  readonly chain: string
  readonly name: string
  readonly entries: number
  /** Positions of the first and last entry; null: there are none. */
  readonly first: number | null
  readonly last: number | null
  /** How many payloads were erased by law. */
  readonly erased: number
  readonly fault: LogFault | null
  /** Anchors of this chain that agree with an entry here. */
  readonly anchorsMet: number
  /** Up to here the log is the one that was anchored; what comes after could have been cut or written again unseen. */
  readonly provenTo: number | null
}
