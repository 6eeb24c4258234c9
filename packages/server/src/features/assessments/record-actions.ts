import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Edition } from '../instruments/editions.ts'
import { insertActions } from './actions.repository.ts'
import type { AssessmentAction } from './assessment-action.ts'
import { updateAssessment } from './assessments.repository.ts'
import { type AssessmentState, foldAssessment } from './fold-assessment.ts'
import { upsertState } from './indicator-states.repository.ts'
import { upsertResult } from './results.repository.ts'

type Ratings = Readonly<Record<string, string | null>>

/** An assessment as a transaction holds it: locked, with everything its next state follows from. */
export interface HeldAssessment {
  readonly id: string
  readonly institutionId: string
  readonly year: number
  readonly edition: Edition
  /** With the indicators that the transaction acts on; the others stay where they are. */
  readonly state: AssessmentState
  /** Of all indicators. */
  readonly ratings: Ratings
}

export interface Author {
  readonly personId: string
  readonly name: string
  readonly onBehalfOf: string | null
}

/**
 * Appends actions, folds them, and writes what the fold says: after the empty result that opening an assessment leaves,
 * the only writer of states, results and versions. One after another in one flight; the transaction makes it one thing.
 */
export async function recordActions(
  db: Sql,
  held: HeldAssessment,
  { author, at, actions }: { author: Author; at: Date; actions: readonly AssessmentAction[] },
): Promise<HeldAssessment> {
  const { id, institutionId, year, edition, state } = held
  const numbered = actions.map((action, position) => ({ action, sequence: state.version + 1 + position }))
  const after = numbered
    .map(({ action, sequence }) => ({ ...action, sequence, actorName: author.name, actedAt: at }))
    .reduce(foldAssessment, state)
  const ratings = { ...held.ratings, ...ratingsOf(after) }
  const owner = { assessmentId: id, institutionId }
  const by = { actorId: author.personId, actorName: author.name, onBehalfOf: author.onBehalfOf, actedAt: at }

  await Promise.all([
    insertActions(
      db,
      numbered.map((each) => ({ ...owner, ...by, ...each })),
    ),
    ...changedIndicators(state, after).map((indicator) => upsertState(db, owner, indicator)),
    updateAssessment(db, { id, version: after.version, target: after.target }),
    ...(actions.some(({ kind }) => kind === 'rated')
      ? [upsertResult(db, owner, edition.score(ratings, { year }), after.version)]
      : []),
  ])
  return { ...held, state: after, ratings }
}

function ratingsOf({ indicators }: AssessmentState): Ratings {
  return Object.fromEntries([...indicators.values()].map(({ code, value }) => [code, value]))
}

function changedIndicators(before: AssessmentState, after: AssessmentState) {
  return [...after.indicators.values()].filter(
    (indicator) => before.indicators.get(indicator.code) !== indicator,
  )
}
