import { indicatorFolder } from '@undagi/result-tables'
import type { BytesOffered } from '../../evidence/usecases/bytes-offered.ts'
import type { AttachedRow } from '../contributions.repository.ts'
import type { KitFolder } from './offline-kits.presenter.ts'
import type { PlannedRow } from './plan-return.ts'

interface Offered {
  readonly attached: readonly AttachedRow[]
  readonly offered: readonly BytesOffered[]
}

interface Asked {
  readonly id: string
  readonly indicatorCode: string
}

/**
 * Files that a question need not be brought again: offered in answer to it, or for its indicator as a whole by anybody. Of what few may
 * see only the unit's own counts: that somebody else has it is nobody's to learn.
 */
export function knownBytes({ id, indicatorCode }: Asked, { attached, offered }: Offered): string[] {
  const own = new Set(attached.filter(({ requestId }) => requestId === id).map(({ offerId }) => offerId))
  const isThere = (each: BytesOffered) =>
    own.has(each.offerId) ||
    (each.indicatorCode === indicatorCode &&
      each.criterionCode === null &&
      each.confidentiality === 'internal')
  return [...new Set(offered.filter(isThere).map(({ sha256 }) => sha256))].toSorted()
}

/** Where the kit has the files of each question put, with what is there already. */
export function foldersOf(rows: readonly PlannedRow[], offered: Offered): KitFolder[] {
  return rows.map(({ question: { requestId, code, name }, asked: { withdrawal } }) => ({
    ...{ requestId, indicatorCode: code, name: indicatorFolder({ code, name }) },
    isOpen: withdrawal === null,
    known: knownBytes({ id: requestId, indicatorCode: code }, offered),
  }))
}
