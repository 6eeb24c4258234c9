import type { z } from '@hono/zod-openapi'
import type { OfferEvent } from '../evidence/usecases/list-offer-history.ts'
import { isFromOutside, type OutsideAction, type RecordedAction } from './assessment-action.ts'
import type { historyEntrySchema } from './assessments.schemas.ts'

export type HistoryEntry = z.infer<typeof historyEntrySchema>

type ToldBy = { readonly onBehalfOfName: string | null }
type Told = Exclude<RecordedAction, OutsideAction> & ToldBy

interface Happened {
  readonly indicatorCode: string
  readonly actions: readonly (RecordedAction & ToldBy)[]
  readonly offers: readonly OfferEvent[]
}

/**
 * Newest first, as the actions come, with what was offered between them. A judgement says what it changed against the one before it. It is
 * the institution's history: what is judged from outside is told elsewhere, to whoever may see it.
 */
export function presentHistory({ indicatorCode, actions: all, offers }: Happened): HistoryEntry[] {
  const actions = all.filter((action): action is Told => !isFromOutside(action))
  const told = actions.map((action, position) => ({
    at: action.actedAt,
    entry: presentEntry(action, actions.slice(position + 1)),
  }))
  const offered = offers.map((event) => ({ at: event.at, entry: presentOffer(event, indicatorCode) }))
  return merged(told, offered).map(({ entry }) => entry)
}

type Dated = { readonly at: Date; readonly entry: HistoryEntry }

/** Each list keeps its own order: an action may be recorded later than it was done. */
function merged(actions: readonly Dated[], offers: readonly Dated[]): Dated[] {
  const waiting = [...offers]
  const before = actions.flatMap((action) => {
    const older = waiting.findIndex(({ at }) => at <= action.at)
    return [...waiting.splice(0, older === -1 ? waiting.length : older), action]
  })
  return [...before, ...waiting]
}

function presentOffer({ at, reason, ...event }: OfferEvent, indicatorCode: string): HistoryEntry {
  const entry = { ...event, indicatorCode, actedAt: at.toISOString() }
  return event.kind === 'evidence_withdrawn'
    ? { ...entry, kind: event.kind, reason }
    : { ...entry, kind: 'evidence_offered' }
}

function presentEntry(action: Told, earlier: readonly Told[]): HistoryEntry {
  const { sequence, actorName, onBehalfOfName } = action
  const base = { sequence, actorName, onBehalfOfName, actedAt: action.actedAt.toISOString() }
  switch (action.kind) {
    case 'rated': {
      const { kind, indicatorCode, value, reason } = action
      const { fileName, undone } = action.import ?? { fileName: null, undone: false }
      return { kind, ...base, indicatorCode, value, reason, importedFrom: fileName, importUndone: undone }
    }
    case 'criteria_judged': {
      const { kind, indicatorCode, metCriteria } = action
      const before = earlier.find((each) => each.kind === 'criteria_judged')?.metCriteria ?? []
      const added = metCriteria.filter((code) => !before.includes(code))
      const removed = before.filter((code) => !metCriteria.includes(code))
      return { kind, ...base, indicatorCode, metCriteria, added, removed }
    }
    case 'facts_settled':
    case 'analysis_settled':
      return { kind: action.kind, ...base, indicatorCode: action.indicatorCode, text: action.text }
    case 'target_set':
      return { kind: action.kind, ...base, indicatorCode: null, target: action.target }
    case 'edition_moved': {
      const { kind, fromRevision, toRevision, undone } = action
      return { kind, ...base, indicatorCode: null, fromRevision, toRevision, undone }
    }
    case 'boundary_ruled': {
      const { kind, rule, source } = action
      return { kind, ...base, indicatorCode: null, rule, source }
    }
    case 'stage_moved': {
      const { kind, move, to, note } = action
      return { kind, ...base, indicatorCode: null, move, to, note }
    }
  }
}
