import type { z } from '@hono/zod-openapi'
import type { Inspection } from '@undagi/documents'
// Not through the door of the whole package: its readers are heavy, and most processes answer long before they read.
import { inspectedKindNames } from '@undagi/documents/document-kinds'
import type { Actor } from '../../platform/database/actor.ts'
import type { RequestContext } from '../../request-context.ts'
import { maySetViewers } from './evidence.policy.ts'
import type { FileRow, LinkRow } from './evidence.repository.ts'
import type { evidenceHistorySchema, evidenceSchema, offeredEvidenceSchema } from './evidence.schemas.ts'
import type { FoundItem } from './found-items.ts'
import { shownAs } from './pages/shown-as.ts'
import { readingStateOf } from './reading-state.ts'
import { scanStateOf } from './scan-state.ts'
import { presentSignatures } from './signatures/present-signatures.ts'
import type { SubmittedItem } from './submitted/as-submitted.ts'
import { meaningOfKind } from './usecases/meant-kinds.ts'

export type EvidenceView = z.infer<typeof evidenceSchema>
export type EvidenceHistory = z.infer<typeof evidenceHistorySchema>
export type OfferedEvidence = z.infer<typeof offeredEvidenceSchema>

/** Whether a scanner for viruses is set up. */
type Where = Pick<RequestContext, 'scanning'>

export function presentItem({ id, newest, offers }: FoundItem, where: Where): EvidenceView {
  return { id, newest: presentRevision(newest, where), offers: offers.map(presentPlace) }
}

export function presentHistory(
  { item, actor }: { readonly item: FoundItem; readonly actor: Pick<Actor, 'personId'> },
  where: Where,
): EvidenceHistory {
  const revisions = item.revisions.map((revision) => presentRevision(revision, where))
  const mayName = maySetViewers(actor, item.newest.row, item.authorId)
  return { ...presentItem(item, where), revisions, maySetViewers: mayName }
}

export function presentOffered(
  { item, offer }: { readonly item: SubmittedItem; readonly offer: LinkRow },
  where: Where,
): OfferedEvidence {
  const { id, newest, isRevisedSince } = item
  return { ...presentPlace(offer), itemId: id, evidence: presentRevision(newest, where), isRevisedSince }
}

function presentRevision({ row, files }: FoundItem['newest'], where: Where) {
  const { revision, kind, title, number, issuer, dated, validFrom, validTo, status, confidentiality } = row
  const { link, viewerIds, note, authorName, receivedAt } = row
  return {
    ...{ revision, kind, title, number, issuer, dated, validFrom, validTo, status, confidentiality, link },
    ...{ viewerIds, note, authorName, receivedAt: receivedAt.toISOString() },
    files: files.map((file) => presentFile(file, where)),
  }
}

function presentFile(file: FileRow, { scanning }: Where) {
  const { position, sha256, fileName, bytes, mediaType, virus, inspection, judged } = file
  return {
    ...{ position, sha256, fileName, bytes, mediaType },
    ...{ reading: readingStateOf(file), shownAs: shownAs(file) },
    ...{ scan: scanStateOf(file, scanning), virus },
    found: inspection === null ? null : presentFound(inspection),
    check: presentCheck(file),
    signed: presentSignatures(inspection, judged),
  }
}

function presentCheck({ kept, keptSince, checkedAt, wasAmiss }: FileRow) {
  if (kept === null || keptSince === null || checkedAt === null) return null
  return { outcome: kept, since: keptSince.toISOString(), lastAt: checkedAt.toISOString(), wasAmiss }
}

export function presentFound({ signatures, issues, ...inspection }: Inspection) {
  const { kind, status, number, year, date, subject, issuer, pages, text } = inspection
  return {
    ...{ kind, status, number, year, date, subject, issuer, pages, text },
    kindName: inspectedKindNames[kind],
    means: meaningOfKind[kind].is,
    issues: issues.map(({ code, message }) => ({ code, message })),
    signatures: signatures.map(({ signer, claimedTime }) => ({ signer, claimedTime })),
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
