import type { HistoryEntry } from '../../../lib/api/contract.ts'

export interface HistoryItem {
  readonly entry: HistoryEntry
  /** For a rating: the value it replaced. */
  readonly valueBefore: string | null
}

/** The newest first, each rating with the one before it. */
export function withValuesBefore(history: readonly HistoryEntry[]): readonly HistoryItem[] {
  let value: string | null = null
  const items = history.toReversed().map((entry): HistoryItem => {
    const item = { entry, valueBefore: value }
    if (entry.kind === 'rated') value = entry.value
    return item
  })
  return items.toReversed()
}
