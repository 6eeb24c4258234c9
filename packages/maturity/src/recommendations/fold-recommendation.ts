import type {
  DatedRecommendationEvent,
  RecommendationState,
  RecommendationStep,
} from './recommendation-event.ts'

export interface Recommendation {
  readonly state: RecommendationState
  readonly text: string
  /** Of the newest plan. */
  readonly unitId: string | null
  readonly ownerId: string | null
  readonly dueOn: string | null
  /** Every day that was promised, the first one first: what was put off stays visible. */
  readonly promisedDays: readonly string[]
  readonly evidenceItemIds: readonly string[]
  /** When the unit said that it was done; counts once it is confirmed. */
  readonly reportedOn: string | null
  /** Why it was given up, dropped, sent back or opened again; of the newest of these, while it stands so. */
  readonly reason: string | null
  /** How often something happened to it. */
  readonly version: number
}

const unwritten: Recommendation = {
  ...{ state: 'written', text: '', unitId: null, ownerId: null, dueOn: null },
  ...{ promisedDays: [], evidenceItemIds: [], reportedOn: null, reason: null, version: 0 },
}

const open = ['written', 'planned'] as const
const worked = ['planned', 'reported'] as const
const closed = ['done', 'not_done', 'dropped'] as const

/** From which states each step can be taken; from no other. */
const stepsFrom: Readonly<Record<RecommendationStep, readonly RecommendationState[]>> = {
  written: [],
  // Once somebody works at it, its words are what they work at.
  reworded: ['written'],
  taken_back: ['written'],
  planned: open,
  dropped: open,
  progress_told: worked,
  evidence_added: worked,
  evidence_removed: worked,
  done_reported: ['planned'],
  done_confirmed: ['reported'],
  sent_back: ['reported'],
  not_done: worked,
  reopened: closed,
}

/** Whether the step can follow where the recommendation stands. */
export function canStepFrom(state: RecommendationState, step: RecommendationStep): boolean {
  return stepsFrom[step].includes(state)
}

/**
 * What the events so far come to. An event that cannot follow changes nothing: what was recorded was weighed when it was recorded.
 *
 *     foldRecommendation([{ kind: 'written', text: 'Tetapkan Perwali', on: '2026-01-10' }]).state // 'written'
 */
export function foldRecommendation(events: readonly DatedRecommendationEvent[]): Recommendation {
  return events.reduce(follow, unwritten)
}

function follow(before: Recommendation, event: DatedRecommendationEvent): Recommendation {
  const isFirst = before.version === 0
  const follows = event.kind === 'written' ? isFirst : !isFirst && canStepFrom(before.state, event.kind)
  return follows ? { ...before, ...changed(before, event), version: before.version + 1 } : before
}

/** The only place that says what an event does to a recommendation. */
function changed(before: Recommendation, event: DatedRecommendationEvent): Partial<Recommendation> {
  switch (event.kind) {
    case 'written':
    case 'reworded':
      return { text: event.text }
    case 'planned': {
      const { unitId, ownerId, dueOn } = event
      const isSameDay = before.promisedDays.at(-1) === dueOn
      const promisedDays = isSameDay ? before.promisedDays : [...before.promisedDays, dueOn]
      return { state: 'planned', unitId, ownerId, dueOn, promisedDays, reason: null }
    }
    case 'progress_told':
      return {}
    case 'evidence_added':
      return { evidenceItemIds: [...without(before, event.itemId), event.itemId] }
    case 'evidence_removed':
      return { evidenceItemIds: without(before, event.itemId) }
    case 'done_reported':
      return { state: 'reported', reportedOn: event.on, reason: null }
    case 'done_confirmed':
      return { state: 'done' }
    case 'sent_back':
      return { state: 'planned', reportedOn: null, reason: event.reason }
    case 'not_done':
    case 'dropped':
    case 'taken_back':
      return { state: event.kind, reason: event.reason }
    case 'reopened':
      return {
        ...{ state: before.unitId === null ? 'written' : 'planned' },
        ...{ reportedOn: null, reason: event.reason },
      }
  }
}

function without({ evidenceItemIds }: Recommendation, itemId: string): readonly string[] {
  return evidenceItemIds.filter((each) => each !== itemId)
}
