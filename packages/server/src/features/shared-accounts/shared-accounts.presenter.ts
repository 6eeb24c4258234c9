import type { z } from '@hono/zod-openapi'
import type { FoldedFinding } from './fold-findings.ts'
import type { findingSchema, ownFindingSchema } from './shared-accounts.schemas.ts'

export type FindingView = z.infer<typeof findingSchema>
export type OwnFindingView = z.infer<typeof ownFindingSchema>

/** Devices leave as numbers and networks as letters: enough to tell apart, too little to recognise somebody elsewhere. */
function presentParts(finding: FoldedFinding): Omit<FindingView, 'person'> {
  const { id, noticedAt, administratorFrom, noticed, answer, closing } = finding
  const devices = numberDevices(finding)
  return {
    ...{ id, verdict: noticed.verdict, setAside: noticed.setAside },
    noticedAt: noticedAt.toISOString(),
    administratorFrom: administratorFrom.toISOString(),
    reasons: noticed.reasons.map(({ signal, count, moments }) => ({
      ...{ signal, count },
      moments: moments.map(({ from, until, places }) => ({
        from: new Date(from).toISOString(),
        until: new Date(until).toISOString(),
        places: places.map(({ device, label, network }) => ({
          ...{ label, network },
          device: devices.indexOf(device) + 1,
        })),
      })),
    })),
    answer: answer && {
      kind: answer.kind,
      explanation: answer.payload.explanation ?? null,
      note: answer.payload.note,
      at: answer.at.toISOString(),
    },
    closing: closing && { ...closing.payload, byName: closing.byName, at: closing.at.toISOString() },
  }
}

function numberDevices({ noticed }: FoldedFinding): string[] {
  const places = noticed.reasons.flatMap(({ moments }) => moments.flatMap((moment) => moment.places))
  return [...new Set(places.map(({ device }) => device))]
}

export const presentFinding = (finding: FoldedFinding, personName: string): FindingView => ({
  ...presentParts(finding),
  person: { id: finding.personId, name: personName },
})

export const presentOwnFinding = (
  finding: FoldedFinding,
  institution: OwnFindingView['institution'],
): OwnFindingView => ({ ...presentParts(finding), institution })
