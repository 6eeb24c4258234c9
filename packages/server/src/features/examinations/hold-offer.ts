import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { ensureOffersOwn, selectAssessment } from '../assessments/usecases/see-offers.ts'
import { recordersOf, selectChangesOf } from '../coordination-team/usecases/recorders-of.ts'
import { gatherOffered, offerNotFound, selectOffered } from '../evidence/usecases/gather-offered.ts'
import { examinedByAssessor, examineNotAllowed, ownOffer } from './examinations.errors.ts'
import {
  type ExaminingRole,
  examiningRole,
  type Hindrance,
  hindranceOf,
  ownersOf,
} from './examinations.policy.ts'
import { selectVerdicts, type VerdictRow, waitForVerdicts } from './examinations.repository.ts'
import { standingVerdict } from './standing-verdict.ts'

export interface OfferKey {
  readonly assessmentId: string
  readonly code: string
  readonly offerId: string
}

export interface HeldOffer {
  readonly institutionId: string
  readonly role: ExaminingRole
  readonly itemId: string
  /** The newest of its item. */
  readonly revision: number
  readonly standing: VerdictRow | undefined
  /** Of the next verdict. */
  readonly sequence: number
}

const problems: Record<Hindrance, () => Error> = {
  not_allowed: examineNotAllowed,
  own_offer: ownOffer,
  examined_by_assessor: examinedByAssessor,
}

/** Something offered that this person may judge, as it stands at this moment; nobody else judges it until the transaction ends. */
export async function holdOffer(db: Sql, key: OfferKey, actor: Actor): Promise<HeldOffer> {
  const { assessmentId, code, offerId } = key
  await waitForVerdicts(db, offerId)
  const [[row], verdicts, changes, ...offered] = await Promise.all([
    selectAssessment(db, { assessmentId }).execute(),
    selectVerdicts(db, { assessmentId, offerId }),
    selectChangesOf(db, { assessmentId }),
    ...selectOffered(db, { assessmentId, code }),
  ])
  ensureOffersOwn(actor, row)
  const items = gatherOffered(offered, actor).filter(({ isHidden }) => !isHidden)
  const item = items.find(({ offers }) => offers.some(({ id }) => id === offerId))
  const offer = item?.offers.find(({ id }) => id === offerId)
  const { institutionId, round, stage } = row
  const role = examiningRole(actor, {
    ...{ institutionId, assessmentId, indicatorCode: code },
    ...{ roundKind: round.kind, stage },
  })
  if (role === undefined) throw examineNotAllowed()
  if (item === undefined || offer === undefined) throw offerNotFound()
  const standing = standingVerdict(verdicts)
  const recorders = recordersOf(changes).get(item.id) ?? []
  const offeredBy = ownersOf({ offer, revision: item.newest.row, recorders })
  const hindrance = hindranceOf(actor.personId, role, { offeredBy, examinedAs: standing?.authorRole })
  if (hindrance !== undefined) throw problems[hindrance]()
  return {
    ...{ institutionId, role, standing, itemId: item.id, revision: item.newest.row.revision },
    sequence: 1 + Math.max(0, ...verdicts.map((each) => each.sequence)),
  }
}
