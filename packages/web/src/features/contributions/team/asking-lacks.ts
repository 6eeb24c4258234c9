import type { Asking } from '../api/contributions.ts'
import type { AskingDraft } from './asking-draft.ts'

/** `concerned`: what was chosen leaves nobody to ask. */
export type AskingLack = 'indicators' | 'units' | 'concerned' | 'text' | 'editing' | 'day'

/** What is still missing before anything is asked, in the order of the form. */
export function askingLacks(
  draft: AskingDraft,
  { owners, requests }: Pick<Asking, 'owners' | 'requests'>,
): readonly AskingLack[] {
  const { codes, unitIds, ownerId, dueOn, isLikeLastYear, wording, text, editing } = draft
  const lacks: AskingLack[] = []
  if (!isLikeLastYear) {
    const lacksUnits = unitIds.size === 0 && ownerId === ''
    if (codes.size === 0) lacks.push('indicators')
    if (lacksUnits) lacks.push('units')
    else if (codes.size > 0 && owners.length + requests.length === 0) lacks.push('concerned')
    if (wording === 'one' && text.trim() === '') lacks.push('text')
    if (wording === 'each' && [...editing].some((code) => codes.has(code))) lacks.push('editing')
  }
  if (dueOn === '') lacks.push('day')
  return lacks
}
