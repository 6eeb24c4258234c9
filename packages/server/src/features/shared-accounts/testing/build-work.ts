import type { AccountHistory, DeviceKind, Trace } from '../detection/trace.ts'

/** Monday 3 August 2026, midnight in WIB, in slots of five minutes. */
export const monday = Date.UTC(2026, 7, 2, 17) / 300_000

export interface Work {
  readonly device: string
  readonly network: string
  readonly kind?: DeviceKind
  readonly days?: readonly number[]
  /** Hours of the day, halves allowed. */
  readonly hours: readonly [number, number]
  readonly label?: string
}

export const workdays = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]

/** Work at one device, every working day of two weeks unless told otherwise. */
export function work({
  device,
  network,
  kind = 'computer',
  days = workdays,
  label = `Peramban ${device}`,
  hours: [from, to],
}: Work): Trace {
  const slots = days.flatMap((day) =>
    Array.from({ length: (to - from) * 12 }, (_, position) => monday + day * 288 + from * 12 + position),
  )
  return { device, network, kind, label, slots }
}

export const history = (traces: readonly Trace[], more: Partial<AccountHistory> = {}): AccountHistory => ({
  ...{ traces, otherAccounts: new Map(), zoneOffsetMinutes: 420, explained: [] },
  ...more,
})
