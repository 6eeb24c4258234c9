import type { ScoreRow, ScoreTable } from '../score-table.ts'

/** The groups that hold indicators themselves, in the order of the instrument: what the law calls aspects, however deep the edition is. */
export function aspectsOf({ rows }: Pick<ScoreTable, 'rows'>): readonly ScoreRow[] {
  return rows.filter((row, position) => {
    const next = rows[position + 1]
    return row.kind === 'group' && next?.kind === 'indicator' && next.depth === row.depth + 1
  })
}
