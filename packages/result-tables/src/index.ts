export { findClosest } from './find-closest.ts'
export { evidenceFolder, indicatorFolder } from './offline-kit/evidence-folder.ts'
export { identifyKit, type KitIdentity } from './offline-kit/identity-sheet.ts'
export { writeKitArchive } from './offline-kit/kit-archive.ts'
export { type MergeOutcome, mergeOutcomes, mergeSayings } from './offline-kit/merge-kit.ts'
export type { KitDocument, KitQuestion, KitSaying, OfflineKit } from './offline-kit/offline-kit.ts'
export { sameFileName } from './offline-kit/read-documents.ts'
export { readReturnedKit } from './offline-kit/read-kit.ts'
export type { ReturnedKit } from './offline-kit/returned-kit.ts'
export {
  type ColumnNames,
  columnRoles,
  findPublishedColumns,
  type PublishedColumns,
} from './published/find-published-columns.ts'
export { type PublishedRow, toPublishedRow } from './published/published-row.ts'
export { type AuditedRow, readPublishedRows } from './published/read-published-rows.ts'
export { checkRatingColumns } from './ratings/check-rating-columns.ts'
export type { RatingRow } from './ratings/rating-row.ts'
export { readRatingRows } from './ratings/read-rating-rows.ts'
export { type ArchivedFile, streamArchive } from './stream-archive.ts'
export type { PaperTexts, PaperValues, WorkingPaper } from './working-paper/working-paper.ts'
export { type PaperPart, type WrittenPaper, writeWorkingPaper } from './working-paper/write-working-paper.ts'
