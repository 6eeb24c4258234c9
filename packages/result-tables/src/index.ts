export { findClosest } from './find-closest.ts'
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
export type { PaperTexts, WorkingPaper } from './working-paper/working-paper.ts'
export { type WrittenPaper, writeWorkingPaper } from './working-paper/write-working-paper.ts'
