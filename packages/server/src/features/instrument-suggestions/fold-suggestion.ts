import type { SuggestionActionRow, SuggestionRow } from './instrument-suggestions.repository.ts'

export type SuggestionStatus = 'open' | SuggestionActionRow['kind']

/** A suggestion with what became of it. */
export interface Suggestion extends SuggestionRow {
  readonly status: SuggestionStatus
  /** The action behind the status; none while it is open. */
  readonly settled: SuggestionActionRow | undefined
}

/** The last action counts, but nothing comes after a withdrawal. Actions come oldest first. */
export function foldSuggestion(row: SuggestionRow, actions: readonly SuggestionActionRow[]): Suggestion {
  const settled = actions.find(({ kind }) => kind === 'withdrawn') ?? actions.at(-1)
  return { ...row, status: settled?.kind ?? 'open', settled }
}

/** A decision may be revised, but is not taken back by the author; what was withdrawn is nobody's any more. */
export function acceptsAction(status: SuggestionStatus, kind: SuggestionActionRow['kind']): boolean {
  return kind === 'withdrawn' ? status === 'open' : status !== 'withdrawn'
}
