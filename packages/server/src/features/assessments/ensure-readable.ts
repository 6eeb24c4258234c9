import type { Actor } from '../../platform/database/actor.ts'
import { canSee, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import { assessmentNotFound } from './assessments.errors.ts'
import { canReadAssessment } from './assessments.policy.ts'

interface Owned {
  readonly institutionId: string
}

/** 404 for what is not there or is another institution's, 403 for a colleague whose roles do not read assessments. */
export function ensureReadable<Row extends Owned>(actor: Actor, row: Row | undefined): asserts row is Row {
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  if (!canReadAssessment(actor, row)) throw roleNotAllowed()
}
