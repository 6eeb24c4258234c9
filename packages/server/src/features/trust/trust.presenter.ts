import type { z } from '@hono/zod-openapi'
import type { TrustFacts, TrustFileResult } from '@undagi/documents'
import { judgeLapse } from './judge-lapse.ts'
import { nameTrustFile } from './name-trust-file.ts'
import type { PlannedEntry } from './plan-addition.ts'
import type { TrustChangeRow, TrustEntryRow } from './trust.repository.ts'
import type { trustPreviewSchema, trustSchema } from './trust.schemas.ts'

export type TrustView = z.infer<typeof trustSchema>
export type TrustPreview = z.infer<typeof trustPreviewSchema>

interface Found {
  readonly entries: readonly TrustEntryRow[]
  /** The first first. */
  readonly changes: readonly TrustChangeRow[]
  readonly now: Date
}

export function presentTrust({ entries, changes, now }: Found): TrustView {
  const versions = new Map(changes.map(({ id }, index) => [id, index + 1]))
  const versionOf = (changeId: string) => versions.get(changeId) ?? 0
  return {
    version: changes.length,
    entries: entries
      .map(({ id, facts, institutionId, changeId, withdrawnIn }) => ({
        id,
        facts: presentFacts(facts),
        fileName: nameTrustFile(facts),
        ofInstallation: institutionId === null,
        state: withdrawnIn === null ? judgeLapse(facts, now) : ('withdrawn' as const),
        addedIn: versionOf(changeId),
        withdrawnIn: withdrawnIn === null ? null : versionOf(withdrawnIn),
      }))
      .toSorted((a, b) => a.addedIn - b.addedIn || a.facts.subject.localeCompare(b.facts.subject)),
    changes: changes.map((change) => presentChange(change, versionOf(change.id), entries)).toReversed(),
  }
}

function presentChange(change: TrustChangeRow, version: number, entries: readonly TrustEntryRow[]) {
  const { id, kind, reason, authorName, changedAt, institutionId } = change
  const touched = entries.filter(
    (entry) => entry.changeId === id || (kind === 'withdrawn' && entry.withdrawnIn === id),
  )
  return {
    ...{ version, kind, reason, authorName, ofInstallation: institutionId === null },
    changedAt: changedAt.toISOString(),
    fingerprints: touched.map(({ sha256 }) => sha256),
  }
}

export function presentPreview(
  planned: readonly PlannedEntry[],
  refusals: TrustFileResult['refusals'],
): TrustPreview {
  return {
    entries: planned.map(({ facts, warnings, isHere, replaces }) => ({
      facts: presentFacts(facts),
      warnings,
      isHere,
      replaces: [...replaces],
    })),
    refusals,
  }
}

function presentFacts(facts: TrustFacts) {
  const { kind, sha256, subject, issuer, validFrom, validTo, key, serialNumber } = facts
  const { isSelfSigned, isCa, nameConstraints, revoked } = facts
  return {
    ...{ kind, sha256, subject, issuer, validFrom, validTo, key, serialNumber },
    ...{ isSelfSigned, isCa, nameConstraints, revoked },
  }
}
