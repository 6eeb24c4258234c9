import type { Inspection } from '@undagi/documents'
import type { LegalStatus } from '@undagi/maturity'
import { hasIssue, type IssueCode, otherThanClaimed } from './fitting-inspections.ts'
import { inspectionsOf, isWaiting, type OfferedDocument } from './offered-document.ts'

/**
 * The status that counts: the weaker of what a person says and what was found, and unknown where the two cannot be weighed. A draft that
 * was found outweighs every claim. Nothing is enacted on a person's word alone.
 */
export function weighStatus(document: OfferedDocument): LegalStatus {
  const claimed = document.claim.status
  const found = inspectionsOf(document)
  const seen = new Set(found.map(({ status }) => status))
  if (claimed === 'revoked') return 'revoked'
  if (seen.has('draft')) return seen.has('enacted') && claimed !== 'draft' ? 'unknown' : 'draft'
  if (claimed === 'draft') return 'draft'
  if (isWaiting(document) || isInDoubt(document, found)) return 'unknown'
  switch (claimed) {
    case 'documented':
      return 'documented'
    case 'unknown':
      return seen.has('enacted') ? 'enacted' : 'unknown'
    case 'enacted':
    case 'amended':
      return found.some(showsEnactment) ? claimed : 'unknown'
  }
}

/** Found to be something else, stamped as revoked, or changed after it was signed: a person must look. */
function isInDoubt(document: OfferedDocument, found: readonly Inspection[]): boolean {
  return (
    otherThanClaimed(document) !== undefined ||
    found.some((each) => hasIssue(each, 'revoked_mark', 'signature_broken'))
  )
}

/** What keeps number, date and signature from saying that the whole act is in force. */
const obstacles: readonly IssueCode[] = [
  ...(['draft_mark', 'number_blank', 'date_blank', 'closing_missing', 'heading_missing'] as const),
  ...(['attachment_only', 'open_changes', 'gazette_blank', 'revoked_mark', 'signature_broken'] as const),
]

/** Number, date and who signed were found: in its text, or as an electronic signature where the text shows a picture of one. */
function showsEnactment(inspection: Inspection): boolean {
  const { status, number, date } = inspection
  if (status === 'enacted') return true
  if (status === 'draft' || number === null || date === null) return false
  return isSigned(inspection) && !hasIssue(inspection, ...obstacles)
}

const unsound: readonly string[] = ['unsigned', 'invalid', 'modified-after-signing', 'revoked']

/** Signed electronically, and still what was signed; who can vouch for the signer is another question. */
export function isSigned({ signatures }: Inspection): boolean {
  return signatures.some(({ kind, verdict }) => kind === 'signature' && !unsound.includes(verdict))
}
