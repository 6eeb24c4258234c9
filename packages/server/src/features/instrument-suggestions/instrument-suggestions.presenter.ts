import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { Suggestion } from './fold-suggestion.ts'
import type { suggestionSchema } from './instrument-suggestions.schemas.ts'

export type SuggestionView = z.infer<typeof suggestionSchema>

export function presentSuggestion(
  suggestion: Suggestion,
  { personId }: Pick<Actor, 'personId'>,
): SuggestionView {
  const { id, part, indicatorCode, level, criterionCode, path, kind, text, status, settled } = suggestion
  const { editionId, editionRevision, editionSha256, authorName, suggestedAt } = suggestion
  return {
    ...{ id, part, indicatorCode, level, criterionCode, path, kind, text, authorName, status },
    edition: { id: editionId, revision: editionRevision, sha256: editionSha256 },
    isOwn: suggestion.authorId === personId,
    suggestedAt: suggestedAt.toISOString(),
    settled:
      settled === undefined
        ? null
        : { byName: settled.actorName, at: settled.actedAt.toISOString(), note: settled.note },
  }
}
