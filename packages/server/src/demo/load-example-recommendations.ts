import { randomUUID } from 'node:crypto'
import { canStepFrom, foldRecommendation } from '@undagi/maturity'
import { type RecommendationChange, toEvent } from '../features/recommendations/recommendation-change.ts'
import {
  insertChange,
  selectUnits,
  type UnitRow,
} from '../features/recommendations/recommendations.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleRecommendation } from './example-recommendation.ts'
import { findExampleRound } from './find-example-round.ts'

interface Loading {
  readonly institutionId: string
  readonly recommendations: readonly ExampleRecommendation[]
  readonly people: ExamplePeople
}

type Later = ExampleRecommendation['since'][number]

/** What was recommended in the example and what became of it, each step one that people could have taken. */
export async function loadExampleRecommendations(
  db: Sql,
  { institutionId, recommendations, people }: Loading,
): Promise<void> {
  const units = await selectUnits(db, institutionId)
  for (const each of recommendations) {
    const { assessmentId } = await findExampleRound(db, { institutionId, year: each.year })
    const recommendationId = randomUUID()
    const origin = { kind: 'stage', stage: each.stage } as const
    const written = {
      kind: 'written',
      text: each.text,
      indicatorCode: each.indicator,
      groupCode: null,
      origin,
    } as const
    const steps = [
      { change: written, by: each.by, at: each.at },
      ...each.since.map((later) => ({
        change: toChange(later, { units, people }),
        by: later.by,
        at: later.at,
      })),
    ]
    for (const [before, { change, by, at }] of steps.entries()) {
      ensureFollows(steps.slice(0, before), change)
      const author = people.get(by)
      if (author === undefined) throw new Error(`The example names ${by}, who is not among its people`)
      await insertChange(db, {
        ...{ institutionId, recommendationId, assessmentId, sequence: before + 1, change },
        ...{ actorId: author.personId, actorName: author.name, recordedAt: new Date(at) },
      })
    }
  }
}

function ensureFollows(
  before: readonly { readonly change: RecommendationChange; readonly at: string }[],
  { kind }: RecommendationChange,
): void {
  if (kind === 'written') return
  const { state } = foldRecommendation(before.map(({ change, at }) => toEvent(change, at.slice(0, 10))))
  if (!canStepFrom(state, kind))
    throw new Error(`In the example ${kind} follows a recommendation that is ${state}`)
}

interface Known {
  readonly units: readonly UnitRow[]
  readonly people: ExamplePeople
}

function toChange({ by: _by, at: _at, ...later }: Later, { units, people }: Known): RecommendationChange {
  if (later.kind !== 'planned') return later
  const unit = units.find(({ name }) => name === later.unit)
  const owner = later.owner === null ? null : people.get(later.owner)
  if (unit === undefined || owner === undefined)
    throw new Error(`The example plans with ${later.unit} and ${later.owner}: one of them is not in it`)
  const { kind, dueOn } = later
  return { kind, dueOn, unitId: unit.id, ownerId: owner?.personId ?? null, ownerName: owner?.name ?? null }
}
