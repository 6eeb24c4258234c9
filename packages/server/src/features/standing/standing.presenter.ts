import type { TableRow } from './published-table.ts'

export function presentRow(
  { institutionName, groups, index, predicate }: TableRow,
  possiblePredicates: readonly string[],
) {
  return { institutionName, groups, index, predicate, possiblePredicates: [...possiblePredicates] }
}

interface Standing {
  readonly possiblePredicates: readonly string[]
  readonly province: string | null
  readonly own: boolean
}

export function presentRankedRow(row: TableRow, { possiblePredicates, province, own }: Standing) {
  const { id, rank, category } = row
  return { ...presentRow(row, possiblePredicates), id, rank, category, province, own }
}
