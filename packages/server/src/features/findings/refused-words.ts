import type { JudgedCriterion, Reason } from '@undagi/maturity'
import type { OfferedItem } from '../evidence/usecases/gather-offered.ts'

/** Something that was offered and refused: it counts no more, and stands before everybody's eyes all the same. */
export type RefusedItem = Pick<OfferedItem, 'id' | 'isHidden' | 'newest' | 'offers'>

/**
 * Where a criterion has nothing because what was offered for it was refused, that is why: nobody is told to attach what they attached
 * already.
 */
export function withRefused(
  { code, reasons }: Pick<JudgedCriterion, 'code' | 'reasons'>,
  refused: readonly RefusedItem[],
): readonly Reason[] {
  const own = refused.filter(
    ({ isHidden, offers }) =>
      !isHidden && offers.some(({ criterionCode }) => (criterionCode ?? code) === code),
  )
  if (own.length === 0) return reasons
  const titles = own.map(({ newest }) => `"${newest.row.title}"`).join(', ')
  const message = `Yang dikaitkan ditolak: ${titles}. Perbarui dokumennya supaya diperiksa lagi, atau kaitkan yang lain.`
  return reasons.map((reason) =>
    reason.code === 'no_document' ? { code: 'refused', message, documents: [] } : reason,
  )
}
