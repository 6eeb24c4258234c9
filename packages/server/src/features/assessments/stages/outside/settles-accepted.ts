import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { readOpenTalks } from '../../../interviews/usecases/read-open-talks.ts'
import type { HeldAssessment } from '../../record-actions.ts'
import type { TakenOutside } from '../stage-moved.ts'
import { acceptedLeft } from './ensure-talks-closed.ts'
import type { Outside } from './gather-outside.ts'

interface Setting {
  readonly taken: TakenOutside
  readonly held: Pick<HeldAssessment, 'id'>
  readonly outside: Pick<Outside, 'said' | 'corrections'>
  readonly code: string
  readonly at: Date
}

/** Whether a letter sets the value of an indicator whose objection was accepted and that nobody here judges again for the ministry. */
export async function settlesAccepted(
  db: Sql,
  { taken, held: { id }, outside, code, at }: Setting,
): Promise<boolean> {
  if (taken.actedAs !== 'person_in_charge') return false
  return acceptedLeft(await readOpenTalks(db, id, at), outside).includes(code)
}
