import type { z } from '@hono/zod-openapi'
import type { RecordedAction } from './assessment-action.ts'
import type { historyEntrySchema } from './assessments.schemas.ts'

export type HistoryEntry = z.infer<typeof historyEntrySchema>

type Told = RecordedAction & { readonly onBehalfOfName: string | null }

/** Newest first, as the actions come. A judgement says what it changed against the one before it. */
export function presentHistory(newestFirst: readonly Told[]): HistoryEntry[] {
  return newestFirst.map((action, position) => presentEntry(action, newestFirst.slice(position + 1)))
}

function presentEntry(action: Told, earlier: readonly RecordedAction[]): HistoryEntry {
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
  }
}
