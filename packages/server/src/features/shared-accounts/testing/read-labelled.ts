import { type AccountHistory, slotMs, type Trace } from '../detection/trace.ts'
import type { LabelledHistory, Visit } from './labelled/labelled-history.ts'

/** The only place where the labelled histories and the detector meet: as much of a visit as the server would have kept. */
export function toAccountHistory(history: LabelledHistory): AccountHistory {
  return {
    traces: history.visits.map(toTrace),
    otherAccounts: new Map(Object.entries(history.otherAccountsOnDevice)),
    zoneOffsetMinutes: history.utcOffsetHours * 60,
    explained: [],
  }
}

function toTrace({ device, kind, browser, network, busy }: Visit): Trace {
  return { device, kind, label: browser, network, slots: [...new Set(busy.flatMap(slotsOf))] }
}

function slotsOf([from, to]: readonly [string, string]): number[] {
  const first = Math.floor(Date.parse(from) / slotMs)
  const last = Math.floor((Date.parse(to) - 1) / slotMs)
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, position) => first + position)
}
