import type { Indicator } from '@undagi/maturity'
import type { IndicatorAction } from './assessment-action.ts'
import { unknownCriterion } from './assessments.errors.ts'
import type { IndicatorNow } from './indicator-now.ts'

/**
 * Which criteria are met, in the order of the instrument and each once. What was ticked and is not asked in the round's year
 * stays ticked: it counts for nothing, and counts again where it is asked.
 */
export function decideCriteria(metCriteria: readonly string[]) {
  return (_: unknown, indicator: Indicator, { state }: IndicatorNow): IndicatorAction | undefined => {
    const asked = indicator.levels.flatMap(({ criteria }) => criteria.map(({ code }) => code))
    const kept = state.metCriteria.filter((code) => !asked.includes(code))
    const unknown = metCriteria.filter((code) => !asked.includes(code) && !kept.includes(code))
    if (unknown.length > 0) {
      const message = `Kriteria ${unknown.join(', ')} tidak ada pada indikator ${indicator.code}.`
      throw unknownCriterion({ errors: [{ path: '/metCriteria', message }] })
    }
    const met = [...asked.filter((code) => metCriteria.includes(code)), ...kept]
    if (met.join() === state.metCriteria.join()) return undefined
    return { kind: 'criteria_judged', indicatorCode: indicator.code, metCriteria: met }
  }
}
