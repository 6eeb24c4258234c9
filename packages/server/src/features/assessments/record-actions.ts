import type { RoundKind, AssessmentState as Stage } from '@undagi/maturity'
import { refer } from '../../platform/audit/references.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Edition } from '../instruments/editions.ts'
import { insertActions, type Signature } from './actions.repository.ts'
import type { AssessmentAction } from './assessment-action.ts'
import { updateAssessments } from './assessments.repository.ts'
import { type AssessmentState, foldAssessment } from './fold-assessment.ts'
import { upsertStates } from './indicator-states.repository.ts'
import { upsertResults } from './results.repository.ts'

type Ratings = Readonly<Record<string, string | null>>

/** An assessment as a transaction holds it: locked, with everything its next state follows from. */
export interface HeldAssessment {
  readonly id: string
  readonly institutionId: string
  readonly year: number
  readonly roundKind: RoundKind
  readonly timeZone: string
  /** Where it stood when it was locked. */
  readonly stage: Stage
  /** Whether its round was locked then: the institution fills nothing in. */
  readonly isLocked: boolean
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

interface By {
  readonly author: Author
  readonly at: Date
}

/** What happens to one assessment. */
export interface Happening {
  readonly held: HeldAssessment
  readonly actions: readonly AssessmentAction[]
}

/** Appends actions to one assessment and writes what the fold says. */
export async function recordActions(
  db: Sql,
  held: HeldAssessment,
  { actions, ...by }: By & { actions: readonly AssessmentAction[] },
): Promise<HeldAssessment> {
  const [after = held] = await recordHappenings(db, [{ held, actions }], by)
  return after
}

/**
 * Appends actions, folds them, and writes what the fold says: after the empty result that opening an assessment leaves,
 * the only writer of states, results and versions. One statement per table, however many assessments, in one flight; the
 * transaction makes it one thing.
 */
export async function recordHappenings(
  db: Sql,
  happenings: readonly Happening[],
  by: By,
): Promise<readonly HeldAssessment[]> {
  const folded = happenings.map((happening) => foldHappening(happening, by))
  const changed = folded.flatMap(({ owner, changed }) =>
    changed.map((indicator) => ({ ...owner, ...indicator })),
  )
  const scored = folded.filter(({ rates }) => rates)
  for (const each of folded) refer(db, { actions: toReference(each) }, each.owner.institutionId)
  await Promise.all([
    insertActions(
      db,
      folded.flatMap(({ recorded }) => recorded),
      signatureOf(by),
    ),
    ...(changed.length === 0 ? [] : [upsertStates(db, changed)]),
    updateAssessments(
      db,
      folded.map(
        ({
          held: {
            id,
            state: { version, target, stage, lastJudged, boundaryRule, boundarySource },
          },
        }) => ({
          ...{ id, version, target, stage, lastJudged, boundaryRule, boundarySource },
        }),
      ),
    ),
    ...(scored.length === 0 ? [] : [upsertResults(db, scored.map(scoreFolded))]),
  ])
  return folded.map(({ held }) => held)
}

/** Which actions: what was there before is the action of the same indicator before this one. */
function toReference({ owner: { assessmentId }, recorded }: Folded) {
  const [first, last] = [recorded[0], recorded.at(-1)]
  return first === undefined || last === undefined
    ? []
    : [{ assessmentId, from: first.sequence, to: last.sequence }]
}

function signatureOf({ author, at }: By): Signature {
  return { actorId: author.personId, actorName: author.name, onBehalfOf: author.onBehalfOf, actedAt: at }
}

/** After these the result is another one. */
const rating: ReadonlySet<AssessmentAction['kind']> = new Set(['rated', 'edition_moved', 'boundary_ruled'])

type Folded = ReturnType<typeof foldHappening>

/** The assessment as the actions leave it, and what is to be written about it. */
function foldHappening({ held, actions }: Happening, { author, at }: By) {
  const { state } = held
  const owner = { assessmentId: held.id, institutionId: held.institutionId }
  const numbered = actions.map((action, position) => ({ action, sequence: state.version + 1 + position }))
  const after = numbered
    .map(({ action, sequence }) => ({ ...action, sequence, actorName: author.name, actedAt: at }))
    .reduce(foldAssessment, state)
  return {
    owner,
    recorded: numbered.map((each) => ({ ...owner, ...each })),
    changed: changedIndicators(state, after),
    // Another revision may weigh otherwise, and the result says which one it is of; another rule gives another predicate.
    rates: actions.some(({ kind }) => rating.has(kind)),
    held: { ...held, state: after, ratings: { ...held.ratings, ...ratingsOf(after) } },
  }
}

function scoreFolded({ owner, held: { edition, ratings, year, state } }: Folded) {
  const choice = { year, ruled: state.boundaryRule }
  return { ...owner, result: edition.score(ratings, choice), atSequence: state.version }
}

function ratingsOf({ indicators }: AssessmentState): Ratings {
  return Object.fromEntries([...indicators.values()].map(({ code, value }) => [code, value]))
}

function changedIndicators(before: AssessmentState, after: AssessmentState) {
  return [...after.indicators.values()].filter(
    (indicator) => before.indicators.get(indicator.code) !== indicator,
  )
}
