import type { Moment } from './finding.ts'
import { type ArePlacesApart, findPlaces } from './places.ts'
import { type AccountPresence, type Device, type Presence, readPresence } from './presence.ts'
import { type AreStrangers, findStrangers } from './strangers.ts'
import type { Thresholds } from './thresholds.ts'
import type { SignalKind } from './trace.ts'
import { type AccountHistory, slotMs } from './trace.ts'
import { findWorkingHours } from './working-hours.ts'

/** What every signal looks at. */
export interface Scene {
  readonly account: AccountPresence
  readonly areApart: ArePlacesApart
  readonly areStrangers: AreStrangers
  /** Hours of the day at which the account's main computer is usually in use. */
  readonly workingHours: ReadonlySet<number>
  readonly thresholds: Thresholds
}

/** A reason before its devices are turned into cookies. */
export interface Sign {
  readonly signal: SignalKind
  readonly weight: number
  readonly count: number
  readonly devices: readonly Device[]
  readonly moments: readonly Moment[]
}

export function setScene(history: AccountHistory, thresholds: Thresholds): Scene {
  const account = readPresence(history)
  const areApart = findPlaces(account.devices)
  return {
    ...{ account, areApart, thresholds },
    areStrangers: findStrangers(account.devices, areApart),
    workingHours: findWorkingHours(account, account.devices.filter(isComputer)),
  }
}

/** Stands on a table: nobody has it in a pocket. What says nothing about itself is taken for one. */
export const isComputer = ({ kind }: Device) => kind === 'computer' || kind === 'unknown'

const momentsShown = 6

/** The latest ones: those a person still remembers. */
export function lastMoments(moments: readonly Moment[]): Moment[] {
  return moments.toSorted((a, b) => a.from - b.from).slice(-momentsShown)
}

export function momentOf(
  { account }: Scene,
  slots: { readonly first: number; readonly last: number },
  presences: readonly Presence[],
): Moment {
  return {
    from: slots.first * slotMs,
    until: (slots.last + 1) * slotMs,
    places: presences.map(account.placeOf),
  }
}

/** Nothing below half, worth asking from `enough` on, likely from twice as much. */
export function weigh(count: number, enough: number): number {
  if (count >= 2 * enough) return 2
  if (count >= enough) return 1
  return 2 * count >= enough ? 0.5 : 0
}
