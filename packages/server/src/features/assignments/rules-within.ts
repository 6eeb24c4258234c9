import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentNotFound } from '../assessments/usecases/get-delegable.ts'
import { canSee } from '../institutions/institutions.usecases.ts'
import { listChanges, type Place, selectPlace } from './assignments.repository.ts'
import { rulesConflictsAs } from './conflicts.policy.ts'
import { type ConflictRulesView, presentConflictRules } from './conflicts.presenter.ts'
import { foldAssignments } from './fold-assignments.ts'

/** 404 for what is not there or is another institution's. */
export async function getPlace(
  db: Sql,
  { assessmentId, actor }: { readonly assessmentId: string; readonly actor: Actor },
): Promise<Place> {
  const [place] = await selectPlace(db, assessmentId)
  if (place === undefined || !canSee(actor, place.institutionId)) throw assessmentNotFound()
  return place
}

interface Reading {
  readonly place: Place
  readonly actor: Actor
}

/** The rules of a round as they stand within this transaction. */
export async function rulesWithin(db: Sql, { place, actor }: Reading): Promise<ConflictRulesView> {
  const { id, institutionId, roundKind } = place
  const { rulings } = foldAssignments(await listChanges(db, institutionId))
  const isJudged = roundKind !== 'self_assessment'
  return presentConflictRules({
    rulings: rulings.filter(({ assessmentId }) => assessmentId === id),
    canRule: isJudged && rulesConflictsAs(actor, place) !== undefined,
  })
}
