import { type AccountHistory, type Explanation, slotMs } from './detection/trace.ts'
import type { FoldedFinding } from './fold-findings.ts'
import type { PersonTrace } from './traces/traces.repository.ts'

const offsetMinutes = { 'Asia/Jakarta': 420, 'Asia/Makassar': 480, 'Asia/Jayapura': 540 } as const

/** What the detector is given of one person: what was explained is taken along, what was settled lies behind. */
export function toHistory(
  {
    traces,
    findings,
  }: { readonly traces: readonly PersonTrace[]; readonly findings: readonly FoldedFinding[] },
  timeZone: keyof typeof offsetMinutes,
): AccountHistory {
  const since = Math.max(0, ...findings.map(settledAt)) / slotMs
  return {
    traces: traces.map(({ slots, ...trace }) => ({ ...trace, slots: slots.filter((slot) => slot > since) })),
    otherAccounts: new Map(traces.map(({ device, otherAccounts }) => [device, otherAccounts])),
    zoneOffsetMinutes: offsetMinutes[timeZone],
    explained: findings.flatMap(explanationsOf),
  }
}

/** An admission, or a talk with the administrator, ends the matter: only what comes after it counts. */
function settledAt({ answer, closing }: FoldedFinding): number {
  const admitted = answer?.kind === 'admitted' ? answer.at.getTime() : 0
  return Math.max(admitted, closing?.payload.outcome === 'settled' ? closing.at.getTime() : 0)
}

function explanationsOf({ answer, closing, noticed }: FoldedFinding): Explanation[] {
  const isExplained = answer?.kind === 'explained' || closing?.payload.outcome === 'accepted'
  return isExplained ? noticed.reasons.map(({ signal, devices }) => ({ signal, devices })) : []
}
