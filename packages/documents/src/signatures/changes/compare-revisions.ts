import { listFormFields } from '../form/form-fields.ts'
import { BrokenPdf } from '../pdf/broken-pdf.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { isKind } from '../pdf/pdf-object.ts'
import type { Change } from './change.ts'
import { documentRoles } from './document-roles.ts'
import { newSignatureFields } from './new-signature-fields.ts'
import type { Permission } from './permission.ts'
import { RevisionComparison } from './revision-comparison.ts'

/**
 * What was done to a document between two revisions and is not permitted. Both are read whole and walked side by side
 * from their catalogs: what a reader could come to see is compared, wherever in the file it hides.
 */
export function compareRevisions(before: PdfFile, after: PdfFile, permission: Permission): readonly Change[] {
  const structural = structuralChanges(before, after)
  try {
    const roles = documentRoles(before)
    const additions = newSignatureFields(after, listFormFields(after), roles, permission)
    const comparison = new RevisionComparison({ before, after, roles, additions, permission })
    return [...structural, ...additions.changes, ...comparison.run()]
  } catch (error) {
    if (!(error instanceof BrokenPdf)) throw error
    return [...structural, { kind: 'unreadable', where: error.message }]
  }
}

function structuralChanges(before: PdfFile, after: PdfFile): readonly Change[] {
  const changes: Change[] = []
  const added = after.sections.length - before.sections.length
  const isContinued = before.sections.every(
    ({ offset }, index) => after.sections[added + index]?.offset === offset,
  )
  if (!isContinued) changes.push({ kind: 'history-replaced', where: '/Prev' })
  const newer = after.sections.slice(0, Math.max(0, added))
  if (newer.some(({ isHybrid }) => isHybrid)) changes.push({ kind: 'ambiguous-structure', where: '/XRefStm' })
  if (after.isFollowed) changes.push({ kind: 'bytes-after-end', where: '%%EOF' })
  if (!isKind(after.get(after.trailer, 'Root'), 'dict')) changes.push({ kind: 'catalog', where: '/Root' })
  return changes
}
