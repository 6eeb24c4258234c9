import { findSpot } from '@undagi/maturity'
import { refer } from '../../platform/audit/references.ts'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureMay, ensureVisible } from '../institutions/institutions.usecases.ts'
import { acceptsAction, foldSuggestion, type Suggestion } from './fold-suggestion.ts'
import {
  authorRequired,
  spotNotFound,
  suggestionNotFound,
  suggestionSettled,
} from './instrument-suggestions.errors.ts'
import { canWithdraw } from './instrument-suggestions.policy.ts'
import { presentSuggestion, type SuggestionView } from './instrument-suggestions.presenter.ts'
import {
  insertSuggestion,
  insertSuggestionAction,
  type SuggestionActionRow,
  type SuggestionRow,
  selectActionsOf,
  selectSuggestion,
  selectSuggestionActions,
  selectSuggestions,
  waitForSuggestion,
} from './instrument-suggestions.repository.ts'

export async function listSuggestions(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<SuggestionView[]> {
  const { actor, results } = await database.read(request, (db) => [
    selectSuggestions(db, institutionId),
    selectSuggestionActions(db, institutionId),
  ])
  ensureVisible(actor, institutionId)
  const [rows, actions] = results
  const bySuggestion = Map.groupBy(actions, ({ suggestionId }) => suggestionId)
  return rows.map((row) => presentSuggestion(foldSuggestion(row, bySuggestion.get(row.id) ?? []), actor))
}

type NewSuggestion = Pick<
  SuggestionRow,
  'institutionId' | 'part' | 'indicatorCode' | 'level' | 'criterionCode' | 'kind' | 'text'
> & { readonly edition: { readonly id: string; readonly revision: number } }

export async function suggestCorrection(
  { edition: key, ...suggestion }: NewSuggestion,
  { database, request, editions }: RequestContext,
): Promise<SuggestionView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'suggest_correction', suggestion.institutionId)
    const edition = await editions.getWithin(key, db)
    const { part, indicatorCode: indicator, level, criterionCode: criterion } = suggestion
    const spot = findSpot(edition.instrument, { part, indicator, level, criterion })
    if (spot === undefined) throw spotNotFound()
    const row = await insertSuggestion(db, {
      ...suggestion,
      ...{ editionId: key.id, editionRevision: key.revision, editionSha256: edition.sha256 },
      level: spot.level?.level ?? null,
      path: spot.path,
      ...{ authorId: actor.personId, authorName: actor.name, suggestedAt: request.at },
    })
    refer(db, { suggestions: [{ suggestionId: row.id, edition: key.id, path: row.path }] })
    return presentSuggestion(foldSuggestion(row, []), actor)
  })
}

interface SuggestionKey {
  readonly institutionId: string
  readonly suggestionId: string
}

export async function withdrawSuggestion(
  key: SuggestionKey,
  { database, request }: RequestContext,
): Promise<SuggestionView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureVisible(actor, key.institutionId)
    const suggestion = await holdSuggestion(db, key)
    if (!canWithdraw(actor, suggestion)) throw authorRequired()
    return act(db, suggestion, { actor, at: request.at, kind: 'withdrawn', note: '' })
  })
}

export async function decideSuggestion(
  { outcome, note, ...key }: SuggestionKey & { outcome: 'taken_up' | 'not_taken_up'; note: string },
  { database, request }: RequestContext,
): Promise<SuggestionView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'decide_suggestion', key.institutionId)
    return act(db, await holdSuggestion(db, key), { actor, at: request.at, kind: outcome, note })
  })
}

interface Act extends Pick<SuggestionActionRow, 'kind' | 'note'> {
  readonly actor: Actor
  readonly at: Date
}

async function act(db: Sql, suggestion: Suggestion, action: Act): Promise<SuggestionView> {
  const { actor, at, kind, note } = action
  if (!acceptsAction(suggestion.status, kind)) throw suggestionSettled()
  const key = { institutionId: suggestion.institutionId, suggestionId: suggestion.id }
  const { personId: actorId, name: actorName } = actor
  await insertSuggestionAction(db, { ...key, kind, note, actorId, actorName, actedAt: at })
  return presentSuggestion(await getSuggestion(db, key), actor)
}

/** Nobody else acts on it until the transaction ends. */
async function holdSuggestion(db: Sql, key: SuggestionKey): Promise<Suggestion> {
  await waitForSuggestion(db, key.suggestionId)
  return getSuggestion(db, key)
}

async function getSuggestion(db: Sql, { institutionId, suggestionId }: SuggestionKey): Promise<Suggestion> {
  const [row] = await selectSuggestion(db, institutionId, suggestionId)
  if (row === undefined) throw suggestionNotFound()
  return foldSuggestion(row, await selectActionsOf(db, suggestionId))
}
