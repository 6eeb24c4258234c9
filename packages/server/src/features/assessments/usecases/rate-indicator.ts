import type { RequestContext } from '../../../request-context.ts'
import { decideRating } from '../decide-rating.ts'
import type { IndicatorView } from '../indicators.presenter.ts'
import { changeIndicator, type IndicatorChange } from './change-indicator.ts'

interface Rating extends IndicatorChange {
  readonly value: string | null
  readonly reason: string | null
}

export async function rateIndicator(
  { value, reason, ...change }: Rating,
  context: RequestContext,
): Promise<IndicatorView> {
  return changeIndicator(change, { as: 'rate', decide: decideRating({ value, reason }) }, context)
}
