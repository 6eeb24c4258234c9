import type { Place } from './finding.ts'
import { mergeDevices } from './merge-devices.ts'
import { type AccountHistory, type DeviceKind, slotMs, type Trace } from './trace.ts'

/** A device somewhere, in one slot. */
export interface Presence {
  readonly slot: number
  readonly device: Device
  readonly network: string
}

export interface Device {
  readonly name: string
  /** Under which cookies it was seen. */
  readonly cookies: readonly string[]
  readonly kind: DeviceKind
  readonly label: string
  /** Used by several accounts: it says nothing about one person. */
  readonly isCommon: boolean
  readonly hasOtherAccounts: boolean
  readonly networks: readonly string[]
  /** In the order of time, one per slot and network. */
  readonly presences: readonly Presence[]
}

const slotsPerDay = (24 * 60 * 60_000) / slotMs
/** Whoever works past midnight is still in the same day. */
const dayBeginsAtHour = 4
/** A PC that three accounts share is a common one. */
const othersOnCommonDevice = 2

export interface AccountPresence {
  readonly devices: readonly Device[]
  /** Of all devices, in the order of time. */
  readonly presences: readonly Presence[]
  dayOf(slot: number): number
  hourOf(slot: number): number
  placeOf(presence: Presence): Place
}

export function readPresence({ traces, otherAccounts, zoneOffsetMinutes }: AccountHistory): AccountPresence {
  const names = mergeDevices(traces)
  const groups = Map.groupBy(
    traces.filter(({ device }) => names.has(device)),
    ({ device }) => names.get(device) ?? device,
  )
  const devices = [...groups].map(([name, own]) => toDevice(name, own, otherAccounts))
  const presences = devices.flatMap((device) => device.presences).toSorted((a, b) => a.slot - b.slot)
  const letters = new Map<string, string>()
  for (const { network } of presences) if (!letters.has(network)) letters.set(network, letterOf(letters.size))
  const localMinutes = (slot: number) => (slot * slotMs) / 60_000 + zoneOffsetMinutes
  return {
    devices,
    presences,
    dayOf: (slot) => Math.floor((localMinutes(slot) - dayBeginsAtHour * 60) / (slotsPerDay * 5)),
    hourOf: (slot) => Math.floor(localMinutes(slot) / 60) % 24,
    placeOf: ({ device, network }) => ({
      device: device.name,
      label: device.label,
      network: letters.get(network) ?? '?',
    }),
  }
}

function toDevice(name: string, own: readonly Trace[], otherAccounts: ReadonlyMap<string, number>): Device {
  const cookies = [...new Set(own.map(({ device }) => device))]
  const others = Math.max(0, ...cookies.map((cookie) => otherAccounts.get(cookie) ?? 0))
  const last = own.at(-1)
  const presences: Presence[] = []
  const device: Device = {
    ...{ name, cookies, presences },
    kind: last?.kind ?? 'unknown',
    label: last?.label ?? '',
    isCommon: others >= othersOnCommonDevice,
    hasOtherAccounts: others > 0,
    networks: [...new Set(own.map(({ network }) => network))],
  }
  const seen = new Set<string>()
  for (const { network, slots } of own)
    for (const slot of slots) {
      const key = `${slot} ${network}`
      if (!seen.has(key)) presences.push({ slot, device, network })
      seen.add(key)
    }
  presences.sort((a, b) => a.slot - b.slot)
  return device
}

const letterOf = (position: number) =>
  position < 26 ? String.fromCodePoint(65 + position) : `A${position - 25}`
