import type { SignalKind } from './trace.ts'

export type Verdict = 'none' | 'worth_asking' | 'likely_shared'

/** One moment that a reason rests on, for a person to remember it by. */
export interface Moment {
  readonly from: number
  readonly until: number
  readonly places: readonly Place[]
}

export interface Place {
  readonly device: string
  readonly label: string
  /** "A", "B"…: enough to tell two apart, without an address. */
  readonly network: string
}

export interface Reason {
  readonly signal: SignalKind
  /** 1 is worth asking about, 2 is likely. */
  readonly weight: number
  /** Days on which it happened, or devices where devices are counted. */
  readonly count: number
  readonly devices: readonly string[]
  readonly moments: readonly Moment[]
}

/** What looked like a sign and is none. */
export type SetAside =
  | 'same_network'
  | 'shared_computer'
  | 'phone_beside'
  | 'moving_network'
  | 'replaced_device'
  | 'explained'

export interface Finding {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly setAside: readonly SetAside[]
}
