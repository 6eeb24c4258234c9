import { type DraftState, isUnsent } from './draft-sync.ts'

/** What may truthfully be said about a text at this moment. */
export type DraftStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsent'; readonly keptHere: boolean }
  | { readonly kind: 'refused'; readonly keptHere: boolean }
  | { readonly kind: 'closed'; readonly keptHere: boolean }
  | { readonly kind: 'conflict'; readonly byName: string | null; readonly at: string | null }

export function draftStatus(state: DraftState): DraftStatus {
  if (state.theirs)
    return { kind: 'conflict', byName: state.theirs.updatedByName, at: state.theirs.updatedAt }
  if (isUnsent(state)) {
    if (state.line === 'refused' || state.line === 'closed')
      return { kind: state.line, keptHere: state.keptHere }
    if (state.line === 'down') return { kind: 'unsent', keptHere: state.keptHere }
    return { kind: 'saving' }
  }
  return state.base.updatedAt ? { kind: 'saved', at: state.base.updatedAt } : { kind: 'empty' }
}
