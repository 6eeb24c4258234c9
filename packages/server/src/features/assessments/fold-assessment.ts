import {
  type JudgedOutside,
  judgedOutside,
  type RuledBoundary,
  type AssessmentState as Stage,
} from '@undagi/maturity'
import {
  type IndicatorAction,
  isFromOutside,
  type Recorded,
  type RecordedAction,
} from './assessment-action.ts'

/** What the actions so far add up to, for one indicator. */
export interface IndicatorState {
  readonly code: string
  readonly value: string | null
  readonly reason: string | null
  readonly metCriteria: readonly string[]
  readonly facts: string | null
  readonly analysis: string | null
  /** Counts ratings and judgements; texts have versions of their own as drafts. */
  readonly version: number
  readonly changedByName: string | null
  readonly changedAt: Date | null
}

export interface AssessmentState {
  readonly target: string | null
  readonly stage: Stage
  /** The last stage from outside that was opened; a review sends back there. */
  readonly lastJudged: JudgedOutside | null
  /** By which index the predicate is decided, and where that stands; null: nobody said, so the edition does. */
  readonly boundaryRule: RuledBoundary | null
  readonly boundarySource: string | null
  /** The sequence of the last action. */
  readonly version: number
  readonly indicators: ReadonlyMap<string, IndicatorState>
}

export const untouchedAssessment: AssessmentState = {
  ...{ target: null, stage: 'filling', lastJudged: null },
  ...{ boundaryRule: null, boundarySource: null },
  ...{ version: 0, indicators: new Map() },
}

export function untouchedIndicator(code: string): IndicatorState {
  return {
    code,
    value: null,
    reason: null,
    metCriteria: [],
    facts: null,
    analysis: null,
    version: 0,
    changedByName: null,
    changedAt: null,
  }
}

/** One more action. The whole assessment is `actions.reduce(foldAssessment, untouchedAssessment)`. */
export function foldAssessment(state: AssessmentState, action: RecordedAction): AssessmentState {
  const version = action.sequence
  // What the institution said of itself stays as it was; `stages/outside` folds what others say of it.
  if (isFromOutside(action)) return { ...state, version }
  // Values, ticks and texts stay; what they count for follows from the revision that the round pins.
  if (action.kind === 'edition_moved') return { ...state, version }
  if (action.kind === 'stage_moved') return { ...state, version, ...standingAfter(state, action.to) }
  if (action.kind === 'boundary_ruled')
    return { ...state, version, boundaryRule: action.rule, boundarySource: action.source }
  if (action.kind === 'target_set') return { ...state, version, target: action.target }
  const before = state.indicators.get(action.indicatorCode) ?? untouchedIndicator(action.indicatorCode)
  const after = foldIndicator(before, action)
  return { ...state, version, indicators: new Map(state.indicators).set(after.code, after) }
}

/** The only place that says what an action does to an indicator. */
function foldIndicator(state: IndicatorState, action: IndicatorAction & Recorded): IndicatorState {
  switch (action.kind) {
    case 'rated':
      return { ...state, ...touched(state, action), value: action.value, reason: action.reason }
    case 'criteria_judged':
      return { ...state, ...touched(state, action), metCriteria: action.metCriteria }
    case 'facts_settled':
      return { ...state, facts: action.text }
    case 'analysis_settled':
      return { ...state, analysis: action.text }
  }
}

/** Where it went stands in the action: the kind of its round may have been corrected since. */
function standingAfter({ lastJudged }: AssessmentState, stage: Stage) {
  return { stage, lastJudged: judgedOutside.find((each) => each === stage) ?? lastJudged }
}

function touched({ version }: IndicatorState, { actorName, actedAt }: Recorded) {
  return { version: version + 1, changedByName: actorName, changedAt: actedAt }
}
