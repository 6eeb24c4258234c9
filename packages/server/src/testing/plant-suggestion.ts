import type { Sql } from '../platform/database/drizzle-on.ts'
import {
  instrumentSuggestionActions,
  instrumentSuggestions,
} from '../platform/database/tables/suggestions.tables.ts'

/** A correction of the instrument that was suggested and withdrawn. */
export async function plantSuggestion(
  db: Sql,
  { institutionId, suggestionId }: { institutionId: string; suggestionId: string },
  { id, name, at }: { id: string; name: string; at: Date },
): Promise<void> {
  await db.insert(instrumentSuggestions).values({
    ...{
      editionId: 'toy',
      editionRevision: 1,
      editionSha256: 'a'.repeat(64),
      id: suggestionId,
      institutionId,
      part: 'indicator',
      indicatorCode: '1',
      path: 'INDEX/1',
    },
    ...{ kind: 'typo', text: 'Salah ketik', authorId: id, authorName: name, suggestedAt: at },
  })
  await db.insert(instrumentSuggestionActions).values({
    ...{ suggestionId, institutionId, kind: 'withdrawn', note: '' },
    ...{ actorId: id, actorName: name, actedAt: at },
  })
}
