import { type CarriedSignature, listCarriedSignatures } from './carried-signature.ts'
import type { Change } from './changes/change.ts'
import { compareRevisions } from './changes/compare-revisions.ts'
import type { Permission } from './changes/permission.ts'
import type { PdfVerification } from './facts.ts'
import { type DocMdpLevel, docMdpOf, fieldLocksOf, strictest } from './form/doc-mdp.ts'
import { readSecurityStore } from './form/security-store.ts'
import { listSignatureValues } from './form/signature-value.ts'
import { gatherTrust } from './gather-trust.ts'
import { judgeSignatures } from './judge-signature.ts'
import { BrokenPdf } from './pdf/broken-pdf.ts'
import { mentionsByteRange } from './pdf/mentions-byte-range.ts'
import { PdfFile } from './pdf/pdf-file.ts'
import type { ReadTrust } from './read-trust.ts'
import { signatureFacts } from './signature-facts.ts'
import { documentVerdict, shownVerdict } from './verdict.ts'
import { describeFault } from './words/describe-fault.ts'

/** Verifies the signatures of a PDF with what is at hand alone: no network, no clock. */
export function verifyPdf(bytes: Uint8Array, given: ReadTrust, at: Date): PdfVerification {
  try {
    return verifyReadable(bytes, given, at)
  } catch (error) {
    if (!(error instanceof BrokenPdf)) throw error
    // A damaged file that says it was signed has a signature that does not hold.
    const claimsSignature = mentionsByteRange(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    const verdict = error.code === 'pdf.structure' && claimsSignature ? 'invalid' : 'unknown'
    const issues = [{ code: error.code, message: describeFault(error) }]
    return {
      verdict,
      shown: shownVerdict(verdict),
      verifiedAt: at.toISOString(),
      revisions: 0,
      signatures: [],
      issues,
    }
  }
}

function verifyReadable(bytes: Uint8Array, given: ReadTrust, at: Date): PdfVerification {
  const file = new PdfFile(bytes)
  if (file.sections.some(({ trailer }) => trailer.entries.has('Encrypt')))
    throw new BrokenPdf('pdf.encrypted', 'terkunci')
  const carried = listCarriedSignatures(file)
  const trust = gatherTrust(given, readSecurityStore(file), carried)
  const signatures = judgeSignatures(carried, trust, at).map((judged) => {
    const changes = changesAfter(judged.carried, carried, file)
    return signatureFacts(judged, {
      changes,
      permits: ownLevel(judged.carried),
      laterSignatures: laterThan(judged.carried, carried),
    })
  })
  const verdict = documentVerdict(signatures)
  const revisions = file.sections.length
  return {
    verdict,
    shown: shownVerdict(verdict),
    verifiedAt: at.toISOString(),
    revisions,
    signatures,
    issues: [],
  }
}

function changesAfter(
  signature: CarriedSignature,
  all: readonly CarriedSignature[],
  file: PdfFile,
): readonly Change[] {
  const { revision, isRemoved, value } = signature
  const removal: readonly Change[] = isRemoved ? [{ kind: 'signature-removed', where: value.field.name }] : []
  if (revision === undefined) return removal
  return [...removal, ...compareRevisions(revision, file, permissionAfter(signature, revision, all))]
}

/** What everybody who had signed by then permits, this signature included. */
function permissionAfter(
  signature: CarriedSignature,
  revision: PdfFile,
  all: readonly CarriedSignature[],
): Permission {
  const signed = listSignatureValues(revision)
  const levels = signed.flatMap((value) => docMdpOf(revision, value) ?? [])
  const later = laterThan(signature, all).flatMap(({ value, kind }) =>
    value.field.ref === undefined ? [] : [[value.field.ref.number, kind] as const],
  )
  return {
    level: strictest(levels),
    locks: signed.flatMap((value) => fieldLocksOf(revision, value)),
    signedLater: new Map(later),
  }
}

function ownLevel({ revision, value }: CarriedSignature): DocMdpLevel | null {
  return revision === undefined ? null : docMdpOf(revision, value)
}

function laterThan(
  { bytes }: CarriedSignature,
  all: readonly CarriedSignature[],
): readonly CarriedSignature[] {
  const end = bytes?.end ?? Number.POSITIVE_INFINITY
  return all.filter((other) => !other.isRemoved && (other.bytes?.end ?? 0) > end)
}
