import { compare, type Instrument, parseRational, rational } from '@undagi/maturity'
import { targetOffScale } from '../assessments.errors.ts'

/** An index beyond the scale of the edition can never be reached; `path` says where in the request it stands. */
export function ensureTargetOnScale(
  target: string | null,
  { scale: { min, max } }: Pick<Instrument, 'scale'>,
  path = '/target',
): void {
  if (target === null) return
  const index = parseRational(target)
  const isOnScale = compare(rational(BigInt(min)), index) <= 0 && compare(index, rational(BigInt(max))) <= 0
  if (isOnScale) return
  const message = `Skala edisi ini dari ${min} sampai ${max}. Tulis target di antaranya.`
  throw targetOffScale({ errors: [{ path, message }] })
}

/** What whoever sets a target may be answered. */
export { targetOffScale } from '../assessments.errors.ts'
