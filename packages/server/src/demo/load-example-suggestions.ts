import { findSpot } from '@undagi/maturity'
import {
  insertSuggestion,
  insertSuggestionAction,
} from '../features/instrument-suggestions/instrument-suggestions.repository.ts'
import type { Editions } from '../features/instruments/editions.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleSuggestion } from './example-data.ts'

interface Suggesting {
  readonly institutionId: string
  readonly suggestions: readonly ExampleSuggestion[]
  readonly people: ExamplePeople
  readonly editions: Editions
}

/** What the people of the example would correct in its edition. */
export async function loadExampleSuggestions(db: Sql, loading: Suggesting): Promise<void> {
  for (const suggestion of loading.suggestions) await loadOne(db, suggestion, loading)
}

async function loadOne(db: Sql, suggestion: ExampleSuggestion, loading: Suggesting): Promise<void> {
  const { institutionId, people, editions } = loading
  const { edition: key, part, indicator, criterion, kind, text, decision } = suggestion
  const edition = await editions.getWithin(key, db)
  const spot = findSpot(edition.instrument, { part, indicator, criterion })
  if (spot === undefined)
    throw new Error(`The example suggests something about ${indicator}, which is not there`)
  const author = getPerson(people, suggestion.by)
  const { id } = await insertSuggestion(db, {
    ...{ institutionId, part, kind, text, indicatorCode: indicator, criterionCode: criterion ?? null },
    ...{ editionId: key.id, editionRevision: key.revision, editionSha256: edition.sha256 },
    ...{ level: spot.level?.level ?? null, path: spot.path },
    ...{ authorId: author.personId, authorName: author.name, suggestedAt: new Date(suggestion.at) },
  })
  if (decision === undefined) return
  const { personId: actorId, name: actorName } = getPerson(people, decision.by)
  await insertSuggestionAction(db, {
    ...{ suggestionId: id, institutionId, kind: decision.outcome, note: decision.note },
    ...{ actorId, actorName, actedAt: new Date(decision.at) },
  })
}

function getPerson(people: ExamplePeople, email: string) {
  const person = people.get(email)
  if (person === undefined) throw new Error(`The example names ${email}, who is not among its people`)
  return person
}
