import { judgingStages } from '@undagi/maturity'
import { z } from 'zod'

const text = z.string().max(20_000)
const value = z.string().regex(/^\d+(\.\d+)?$/)

/** An indicator as a report tells it: what each stage said, and the words of the last. */
export const judgedIndicatorSchema = z.strictObject({
  code: z.string().min(1),
  name: z.string().min(1),
  /** The code of the group right above it. */
  aspect: z.string(),
  /** By stage, in their order; `isCarried`: nobody touched it there. */
  values: z.array(
    z.strictObject({ stage: z.enum(judgingStages), value: value.nullable(), isCarried: z.boolean() }),
  ),
  /** The final one. */
  value: value.nullable(),
  /** Set right after publication. */
  isCorrected: z.boolean(),
  /** "Terpadu dan Terukur"; null for none. */
  levelName: z.string().nullable(),
  facts: text,
  analysis: text,
  justification: text,
})

export const recommendationSchema = z.strictObject({
  indicatorCode: z.string().nullable(),
  text: text.min(1),
  /** Who answers for it; null: still to be named. */
  unit: z.string().max(400).nullable(),
  due: z.iso.date().nullable(),
  /** The institution has decided that it is not to be followed, which stays to be read. */
  isDropped: z.boolean(),
})

export type JudgedIndicator = z.infer<typeof judgedIndicatorSchema>
export type Recommendation = z.infer<typeof recommendationSchema>

export const stageNames: Readonly<Record<(typeof judgingStages)[number], string>> = {
  self_assessment: 'Penilaian Mandiri',
  document_review: 'Penilaian Dokumen',
  interview: 'Interviu',
  site_visit: 'Visitasi',
}
