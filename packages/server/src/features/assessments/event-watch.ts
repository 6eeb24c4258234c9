import type { z } from '@hono/zod-openapi'
import { type selectActions, toAction } from './actions.repository.ts'
import { isFromOutside, isOfDouble, type RecordedAction } from './assessment-action.ts'
import type { assessmentEventSchema } from './assessments.schemas.ts'
import type { selectDraftsSince } from './drafts.repository.ts'

export type AssessmentEvent = z.infer<typeof assessmentEventSchema>

/** How far a watcher has come; its text is the id of a server-sent event. */
export interface EventCursor {
  /** The last action seen. */
  readonly sequence: number
  /** The last instant at which a draft was seen to change. */
  readonly draftsAt: Date
  /** What was seen of what units are asked; undefined: not told of that. */
  readonly units?: string | undefined
}

export function formatCursor({ sequence, draftsAt, units }: EventCursor): string {
  return [sequence, draftsAt.getTime(), ...(units === undefined ? [] : [units])].join('-')
}

/** Undefined for a text that we did not write. */
export function parseCursor(text: string): EventCursor | undefined {
  const [, sequence, draftsAt, units] = /^(\d{1,9})-(\d{1,15})(?:-([\w-]{22}))?$/.exec(text) ?? []
  if (sequence === undefined || draftsAt === undefined) return undefined
  return { sequence: Number(sequence), draftsAt: new Date(Number(draftsAt)), units }
}

type DraftChange = Awaited<ReturnType<typeof selectDraftsSince>>[number]
type ActionRow = Awaited<ReturnType<typeof selectActions>>[number]

export interface News {
  readonly actions: readonly ActionRow[]
  readonly drafts: readonly DraftChange[]
  /** Current versions by indicator. */
  readonly versions: ReadonlyMap<string, number>
  /** The indicators that the watcher sees; undefined: all. */
  readonly seen?: ReadonlySet<string> | undefined
  /** Whether the watcher may see what is judged from outside; left out: not. */
  readonly seesOutside?: boolean
}

/** What happened since the cursor, oldest first. A settled text shows as the change of its draft. */
export function toEvents({ actions, drafts, versions, seen, seesOutside = false }: News): AssessmentEvent[] {
  // Of second ratings nobody is told here: the first would learn that, and when.
  const told = actions
    .map(toAction)
    .filter((action) => !isOfDouble(action) && (seesOutside || !isFromOutside(action)))
  const events = [...told.flatMap((action) => actionEvents(action, versions)), ...drafts.map(draftEvent)]
  const shown = events.filter(({ indicatorCode }) => seen === undefined || seen.has(indicatorCode ?? ''))
  return shown.sort((a, b) => a.at.localeCompare(b.at))
}

function actionEvents(action: RecordedAction, versions: ReadonlyMap<string, number>): AssessmentEvent[] {
  const { actorName, sequence } = action
  const at = action.actedAt.toISOString()
  switch (action.kind) {
    case 'rated':
    case 'criteria_judged': {
      const { indicatorCode } = action
      return [
        {
          type: 'indicator_changed',
          indicatorCode,
          version: versions.get(indicatorCode) ?? 0,
          actorName,
          at,
        },
      ]
    }
    case 'stage_judged':
    case 'score_reviewed':
    case 'corrected': {
      const { indicatorCode } = action
      return [{ type: 'indicator_judged', indicatorCode, version: sequence, actorName, at }]
    }
    case 'target_set':
    case 'edition_moved':
    case 'boundary_ruled':
    case 'stage_moved':
    case 'draft_shown':
      return [{ type: 'assessment_changed', indicatorCode: null, version: sequence, actorName, at }]
    case 'facts_settled':
    case 'analysis_settled':
    case 'sample_drawn':
    case 'rated_second':
    case 'pair_settled':
      return []
  }
}

function draftEvent({ code, field, version, updatedByName, updatedAt }: DraftChange): AssessmentEvent {
  const at = updatedAt.toISOString()
  return { type: 'draft_changed', indicatorCode: code, field, version, actorName: updatedByName, at }
}
