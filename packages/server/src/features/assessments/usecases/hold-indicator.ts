import type { Indicator } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Editions } from '../../instruments/editions.ts'
import { takesProof } from '../../interviews/usecases/takes-proof.ts'
import { indicatorNotFound } from '../assessments.errors.ts'
import { chooseAuthor } from '../choose-author.ts'
import { holdAssessment } from '../hold-assessment.ts'
import type { Author, HeldAssessment } from '../record-actions.ts'
import { releaseWithin } from '../stages/outside/release-within.ts'
import { alreadySent } from '../stages/stages.errors.ts'

interface Wanted {
  readonly actor: Actor
  readonly assessmentId: string
  readonly code: string
  readonly editions: Editions
  readonly at: Date
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
  await ensureAsked(db, held, wanted)
  return { held, author, indicator }
}

/** Once the interview is over, documents are brought for what is still asked or can be objected to, and nothing else. Our own rule. */
async function ensureAsked(db: Sql, { id, stage }: HeldAssessment, { code, at }: Wanted): Promise<void> {
  if (stage !== 'score_review' && stage !== 'consolidation') return
  const seesValues = (await releaseWithin(db, { id, stage })) !== 'closed'
  if (await takesProof(db, { assessmentId: id, code, seesValues, at })) return
  throw alreadySent({
    detail:
      'Sesudah interviu, bukti diterima untuk indikator yang klarifikasinya belum lewat batas, dan untuk semua selama masa sanggah berjalan.',
  })
}

/** What it may answer. */
export {
  assessmentNotFound,
  assessorRequired,
  indicatorNotFound,
  unknownCriterion,
} from '../assessments.errors.ts'
export { roundLocked } from '../ensure-unlocked.ts'
export { alreadySent }
