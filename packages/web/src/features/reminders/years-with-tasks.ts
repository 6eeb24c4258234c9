export interface YearOfTasks {
  readonly assessmentId: string
  readonly year: number
}

/** The years in which something waits, with how much of it; what is not known yet says nothing. */
export function yearsWithTasks(
  years: readonly YearOfTasks[],
  counts: readonly (number | undefined)[],
): readonly { readonly year: number; readonly count: number }[] {
  return years.flatMap(({ year }, at) => {
    const count = counts[at] ?? 0
    return count === 0 ? [] : [{ year, count }]
  })
}
