import type { DocumentKind } from '../document-kind.ts'

/** What a rule needs a document to be before it looks into it. */
export type Need = 'draft' | 'documented' | 'enacted'

/** What rules by being enacted: until then it is a wish, and revoked it is history. */
const legalActs: ReadonlySet<DocumentKind> = new Set(['policy', 'decree', 'circular'])

/** What an institution issues to be followed. "A new policy or one derived from it" is one of these, enacted. */
const issuedActs: ReadonlySet<DocumentKind> = new Set([...legalActs, 'procedure', 'guideline'])

export const isLegalAct = (kind: DocumentKind): boolean => legalActs.has(kind)
export const isIssuedAct = (kind: DocumentKind): boolean => issuedActs.has(kind)
