import type { Actor } from '../../platform/database/actor.ts'
import { canSee, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { assessmentNotFound, indicatorNotFound } from './assessments.errors.ts'
import { canReadAssessment, delegatedCodes } from './assessments.policy.ts'

interface Owned {
  readonly id: string
  readonly institutionId: string
}

/** 404 for what is not there or is another institution's, 403 for a colleague whose roles do not read assessments. */
export function ensureReadable<Row extends Owned>(actor: Actor, row: Row | undefined): asserts row is Row {
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  if (!canReadAssessment(actor, row)) throw roleNotAllowed()
}

/** The same for one indicator: whoever was delegated some sees those, and of the others not that they exist. */
export function ensureIndicatorReadable<Row extends Owned>(
  actor: Actor,
  row: Row | undefined,
  code: string,
): asserts row is Row {
  if (row !== undefined && !canReadAssessment(actor, row)) {
    const delegated = delegatedCodes(actor, row)
    if (delegated.has(code)) return
    if (delegated.size > 0) throw indicatorNotFound()
  }
  ensureReadable(actor, row)
}

/** The same for an assessment of which the person may see a part. */
export function ensurePartReadable<Row extends Owned>(
  actor: Actor,
  row: Row | undefined,
): asserts row is Row {
  if (row !== undefined && delegatedCodes(actor, row).size > 0) return
  ensureReadable(actor, row)
}

/** The indicators that the person sees of it; undefined: all. */
export function readableCodes(actor: Actor, row: Owned): ReadonlySet<string> | undefined {
  return canReadAssessment(actor, row) ? undefined : delegatedCodes(actor, row)
}
