import type { RequestContext } from '../../../request-context.ts'
import { decideCriteria } from '../decide-criteria.ts'
import type { IndicatorView } from '../indicators.presenter.ts'
import { changeIndicator, type IndicatorChange } from './change-indicator.ts'

interface Judgement extends IndicatorChange {
  readonly metCriteria: readonly string[]
}

export async function judgeCriteria(
  { metCriteria, ...change }: Judgement,
  context: RequestContext,
): Promise<IndicatorView> {
  return changeIndicator(change, { as: 'judge_criteria', decide: decideCriteria(metCriteria) }, context)
}
