import type { Indicator } from '@undagi/maturity'
import type { IndicatorAction } from './assessment-action.ts'
import { unknownCriterion } from './assessments.errors.ts'
import type { IndicatorNow } from './indicator-now.ts'

/** Which criteria are met, in the order of the instrument and each once. */
export function decideCriteria(metCriteria: readonly string[]) {
  return (_: unknown, indicator: Indicator, { state }: IndicatorNow): IndicatorAction | undefined => {
    const known = indicator.levels.flatMap(({ criteria }) => criteria.map(({ code }) => code))
    const unknown = metCriteria.filter((code) => !known.includes(code))
    if (unknown.length > 0) {
      const message = `Kriteria ${unknown.join(', ')} tidak ada pada indikator ${indicator.code}.`
      throw unknownCriterion({ errors: [{ path: '/metCriteria', message }] })
    }
    const met = known.filter((code) => metCriteria.includes(code))
    if (met.join() === state.metCriteria.join()) return undefined
    return { kind: 'criteria_judged', indicatorCode: indicator.code, metCriteria: met }
  }
}
