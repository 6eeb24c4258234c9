import type { Inspection } from '@undagi/documents'
import { canBe } from '../../evidence/usecases/meant-kinds.ts'
import { inspectionsOf, type OfferedDocument } from './offered-document.ts'

/** What was found in the files that can be what the person calls the document. */
export function fittingInspections(document: OfferedDocument): readonly Inspection[] {
  return inspectionsOf(document).filter(({ kind }) => canBe(kind, document.claim.kind))
}

/** What is surely something else, where no file is what the person calls it and none is still to be read. */
export function otherThanClaimed(document: OfferedDocument): Inspection | undefined {
  if (document.files.some(({ reading }) => reading !== 'read')) return undefined
  const found = inspectionsOf(document)
  return fittingInspections(document).length > 0 ? undefined : found[0]
}

export function hasIssue({ issues }: Inspection, ...codes: readonly IssueCode[]): boolean {
  return issues.some(({ code }) => codes.includes(code))
}

export type IssueCode = Inspection['issues'][number]['code']
