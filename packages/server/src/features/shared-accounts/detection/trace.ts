/** Five minutes: what is kept of activity is no finer, so that nobody can be watched by it. */
export const slotMs = 5 * 60_000

export type DeviceKind = 'computer' | 'phone' | 'tablet' | 'unknown'

/** What one session left behind on one device in one network. */
export interface Trace {
  /** Recognised by a cookie; another browser on the same machine is another device. */
  readonly device: string
  readonly kind: DeviceKind
  /** As a person recognises it: "Chrome di Windows". */
  readonly label: string
  /** The network it came from, never a single address. */
  readonly network: string
  /** Five-minute slots in which a person did something, counted from 1970. */
  readonly slots: readonly number[]
}

export interface AccountHistory {
  readonly traces: readonly Trace[]
  /** How many other accounts were used on a device: a PC in a common room has several. */
  readonly otherAccounts: ReadonlyMap<string, number>
  /** Of the account's institution, east of Greenwich. */
  readonly zoneOffsetMinutes: number
  /** What the person has explained before: the same, on the same devices, is no news. */
  readonly explained: readonly Explanation[]
}

export interface Explanation {
  readonly signal: SignalKind
  readonly devices: readonly string[]
}

export type SignalKind =
  | 'same_time'
  | 'fast_switch'
  | 'many_devices'
  | 'handed_on'
  | 'odd_hours'
  | 'no_rest'
  | 'two_workplaces'
  | 'strange_phones'
  | 'in_shifts'
  | 'no_day_off'
  | 'other_home'
