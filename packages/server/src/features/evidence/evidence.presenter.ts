import type { z } from '@hono/zod-openapi'
import type { Inspection } from '@undagi/documents'
// Not through the door of the whole package: its readers are heavy, and most processes answer long before they read.
import { inspectedKindNames } from '@undagi/documents/document-kinds'
import type { FileRow, LinkRow, RevisionRow } from './evidence.repository.ts'
import type { evidenceHistorySchema, evidenceSchema, offeredEvidenceSchema } from './evidence.schemas.ts'
import type { FoundItem } from './found-items.ts'
import { shownAs } from './pages/shown-as.ts'
import { readingStateOf } from './reading-state.ts'

export type EvidenceView = z.infer<typeof evidenceSchema>
export type EvidenceHistory = z.infer<typeof evidenceHistorySchema>
export type OfferedEvidence = z.infer<typeof offeredEvidenceSchema>

export function presentItem({ id, newest, offers }: FoundItem): EvidenceView {
  return { id, newest: presentRevision(newest.row, newest.files), offers: offers.map(presentPlace) }
}

export function presentHistory(item: FoundItem): EvidenceHistory {
  const revisions = item.revisions.map(({ row, files }) => presentRevision(row, files))
  return { ...presentItem(item), revisions }
}

export function presentOffered({ id, newest }: FoundItem, offer: LinkRow): OfferedEvidence {
  return { ...presentPlace(offer), itemId: id, evidence: presentRevision(newest.row, newest.files) }
}

function presentRevision(row: RevisionRow, files: readonly FileRow[]) {
  const { revision, kind, title, number, issuer, dated, validFrom, validTo, status, confidentiality } = row
  const { link, viewerIds, note, authorName, receivedAt } = row
  return {
    ...{ revision, kind, title, number, issuer, dated, validFrom, validTo, status, confidentiality, link },
    ...{ viewerIds, note, authorName, receivedAt: receivedAt.toISOString() },
    files: files.map(presentFile),
  }
}

function presentFile(file: FileRow) {
  const { position, sha256, fileName, bytes, mediaType, inspection } = file
  return {
    ...{ position, sha256, fileName, bytes, mediaType },
    ...{ reading: readingStateOf(file), shownAs: shownAs(file) },
    found: inspection === null ? null : presentInspection(inspection),
    check: presentCheck(file),
  }
}

function presentCheck({ kept, keptSince, checkedAt, wasAmiss }: FileRow) {
  if (kept === null || keptSince === null || checkedAt === null) return null
  return { outcome: kept, since: keptSince.toISOString(), lastAt: checkedAt.toISOString(), wasAmiss }
}

function presentInspection({ signatures, issues, ...inspection }: Inspection) {
  const { kind, status, number, year, date, subject, issuer, pages, text } = inspection
  return {
    ...{ kind, status, number, year, date, subject, issuer, pages, text },
    kindName: inspectedKindNames[kind],
    issues: issues.map(({ code, message }) => ({ code, message })),
    signatures: signatures.map(({ signer, claimedTime, verdict }) => ({ signer, claimedTime, verdict })),
  }
}

function presentPlace(row: LinkRow) {
  const { id, assessmentId, year, indicatorCode, criterionCode, article, page, atSeconds, why } = row
  return {
    ...{ id, assessmentId, year, indicatorCode, criterionCode, article, page, atSeconds, why },
    ...{ authorName: row.authorName, origin: row.origin },
    offeredAt: row.linkedAt.toISOString(),
  }
}
