import type { Block, TableRow } from '../paper.ts'
import type { ScoreRow, ScoreTable } from '../score-table.ts'
import { indexText } from '../words/index-text.ts'
import { withComma } from '../words/with-comma.ts'

/** Value and weight of every group and indicator, and the index below them. */
export function scoreBlock({ rows, index }: ScoreTable): Block {
  const total = { cells: ['', 'Indeks', '100,00', indexText(index)], weight: 'total' } as const
  return {
    kind: 'table',
    columns: [
      { title: 'Kode', share: 2, align: 'start' },
      { title: 'Uraian', share: 12, align: 'start' },
      { title: 'Bobot (%)', share: 2.4, align: 'end' },
      { title: 'Nilai', share: 2, align: 'end' },
    ],
    rows: [...rows.map(toRow), total],
  }
}

function toRow({ code, name, kind, weight, value }: ScoreRow): TableRow {
  return {
    cells: [code, name, withComma(weight), valueText(value)],
    weight: kind === 'group' ? 'group' : 'plain',
  }
}

/** A missing rating is said, never a silent zero. */
export function valueText(value: string | null): string {
  return value === null ? 'belum diisi' : withComma(value)
}

/** The index with its predicate; both predicates where the two rules of the boundary disagree and nobody knows which one holds. */
export function indexSentence(score: ScoreTable): string {
  return `indeks ${indexText(score.index)} dengan predikat ${predicateText(score)}`
}

export function predicateText({ predicate: { name, otherwise } }: ScoreTable): string {
  const other = otherwise === null ? '' : ` (menurut aturan pembulatan yang lain: ${otherwise})`
  return `${name}${other}`
}
