import type { TeamBook } from './team-book.ts'

/** Every item of the library that the teams name, each once. */
export function documentsOf({ teams, meetings }: TeamBook): string[] {
  const decrees = teams.map(({ decreeItemId }) => decreeItemId)
  const papers = meetings.flatMap(({ minutesItemId, paperItemIds }) =>
    [minutesItemId ?? [], paperItemIds].flat(),
  )
  return [...new Set([...decrees, ...papers])]
}
