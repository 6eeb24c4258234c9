import { bandsOf } from '@undagi/figures'
import type { Instrument } from '@undagi/maturity'
import type { ReportScale } from './report-schema.ts'

/** The scale of an edition as a report draws it. */
export function scaleOf({ predicates, scale }: Pick<Instrument, 'predicates' | 'scale'>): ReportScale {
  return { min: scale.min, max: scale.max, bands: [...bandsOf(predicates, scale)] }
}
