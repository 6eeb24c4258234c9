import type { Indicator } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Editions } from '../../instruments/editions.ts'
import { indicatorNotFound } from '../assessments.errors.ts'
import { chooseAuthor } from '../choose-author.ts'
import { holdAssessment } from '../hold-assessment.ts'
import type { Author, HeldAssessment } from '../record-actions.ts'

interface Wanted {
  readonly actor: Actor
  readonly assessmentId: string
  readonly code: string
  readonly editions: Editions
}

interface HeldIndicator {
  readonly held: HeldAssessment
  readonly author: Author
  readonly indicator: Indicator
}

/** An indicator for which this person may offer evidence, and as whom; within a transaction of another feature. */
export async function holdIndicator(db: Sql, wanted: Wanted): Promise<HeldIndicator> {
  const { actor, code } = wanted
  const held = await holdAssessment(db, wanted)
  const author = await chooseAuthor(db, held, { actor, action: 'offer_evidence', code })
  const indicator = held.edition.indicatorByCode.get(code)
  if (indicator === undefined) throw indicatorNotFound()
  return { held, author, indicator }
}

/** What it may answer. */
export {
  assessmentNotFound,
  assessorRequired,
  indicatorNotFound,
  unknownCriterion,
} from '../assessments.errors.ts'
export { roundLocked } from '../ensure-unlocked.ts'
export { alreadySent } from '../stages/stages.errors.ts'
