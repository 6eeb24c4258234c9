/** One edition's years: comparable among themselves, not with the neighbours. */
export interface Era {
  /** What tells this edition from the others: "47 indikator". */
  readonly name: string
  /** Ascending; at least one. */
  readonly points: readonly YearPoint[]
}

export interface YearPoint {
  readonly year: number
  readonly value: number
  /** As people read it: "3,05". */
  readonly text: string
}

export type Slot = { readonly kind: 'year'; readonly year: number } | { readonly kind: 'break' }

/** The columns of the line: every calendar year, also those without a result, and one column for each change of edition. */
export function yearSlots(eras: readonly Era[], targetYear: number | null): readonly Slot[] {
  const slots: Slot[] = []
  let nextYear: number | null = null
  for (const era of eras) {
    const first = era.points[0]?.year
    const last = era.points.at(-1)?.year
    if (first === undefined || last === undefined) continue

    // Years between two editions belong to nobody: the break stands right before the first year of the new one.
    if (nextYear !== null) slots.push(...years(nextYear, first - 1), { kind: 'break' })
    slots.push(...years(first, last))
    nextYear = last + 1
  }
  if (targetYear !== null) slots.push(...years(nextYear ?? targetYear, targetYear))
  return slots
}

function years(from: number, to: number): readonly Slot[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => ({ kind: 'year', year: from + i }))
}
