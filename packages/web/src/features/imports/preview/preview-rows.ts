import type { ImportPreview, ImportRow } from '../../../lib/api/contract.ts'
import { isChanging, isUnsettled } from '../import-words.ts'

/** Which rows are shown. */
export type RowFilter = 'all' | 'changing' | 'unsettled' | 'noted'

export interface PreviewCounts {
  /** Ratings, or published rows, that applying writes. */
  readonly changes: number
  /** Rows that change something. */
  readonly rows: number
  readonly unsettled: number
  readonly noted: number
  readonly skipped: number
  readonly same: number
  /** Rounds that are opened. */
  readonly openings: number
}

export function countPreview({ import: { kind }, rows, openings }: ImportPreview): PreviewCounts {
  const changing = rows.filter(({ status }) => isChanging(status))
  return {
    changes:
      kind === 'ratings'
        ? changing.reduce((sum, { differences }) => sum + differences.length, 0)
        : changing.length,
    rows: changing.length,
    unsettled: rows.filter(({ status }) => isUnsettled(status)).length,
    noted: rows.filter(({ notes }) => notes.length > 0).length,
    skipped: rows.filter(({ status }) => status === 'left_out' || status === 'not_yours').length,
    same: rows.filter(({ status }) => status === 'same').length,
    openings: openings.reduce((sum, { institutions }) => sum + institutions, 0),
  }
}

export function rowsOf({ rows }: Pick<ImportPreview, 'rows'>, filter: RowFilter): readonly ImportRow[] {
  switch (filter) {
    case 'all':
      return rows
    case 'changing':
      return rows.filter(({ status }) => isChanging(status))
    case 'unsettled':
      return rows.filter(({ status }) => isUnsettled(status))
    case 'noted':
      return rows.filter(({ notes }) => notes.length > 0)
  }
}
