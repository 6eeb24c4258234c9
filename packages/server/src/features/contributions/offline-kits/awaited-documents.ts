import { sameFileName } from '@undagi/result-tables'
import type { KitDocumentRow } from './offline-kits.repository.ts'

interface Offered {
  /** A line each. */
  readonly fileNames: string
}

/** Of one request, what the newest workbook names; an older one's list is replaced by it. `rows`: the newest first. */
export function standingDocuments(rows: readonly KitDocumentRow[]): readonly KitDocumentRow[] {
  const [newest] = rows
  return rows.filter(({ returnId }) => returnId === newest?.returnId)
}

/** Whether its file has come: it is told by its name. */
export function hasArrived(
  { fileName }: Pick<KitDocumentRow, 'fileName'>,
  offered: readonly Offered[],
): boolean {
  return offered.some(({ fileNames }) => fileNames.split('\n').some((name) => sameFileName(name, fileName)))
}
