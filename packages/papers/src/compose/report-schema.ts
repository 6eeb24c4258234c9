import { z } from 'zod'
import { frameSchema, signatorySchema } from '../frame.ts'
import { scoreTableSchema } from '../score-table.ts'
import { aspectWordsSchema } from './aspect-words.ts'
import { judgedIndicatorSchema, recommendationSchema } from './judged-indicator.ts'
import { subjectSchema } from './subject.ts'

const decimal = z.string().regex(/^\d+(\.\d+)?$/)

const count = z.int().min(0)

/** The scale of the edition with its predicates as stretches of it: where to draw, never what to decide. */
const scaleSchema = z.strictObject({
  min: z.number(),
  max: z.number(),
  bands: z.array(
    z.strictObject({
      ...{ name: z.string(), fromText: z.string() },
      ...{ from: z.number(), to: z.number(), level: z.int() },
    }),
  ),
})

/** An index of another year or stage, beside which this one is seen. */
const comparedIndexSchema = z.strictObject({
  /** "2025", "Penilaian Mandiri" */
  name: z.string().min(1),
  index: decimal,
  predicate: z.string(),
  /** Another edition's index is shown, and never subtracted. */
  isComparable: z.boolean(),
})

const leftSchema = z.strictObject({ codes: z.array(z.string()).min(1), reason: z.string().max(2000) })

export const reportSchema = z.strictObject({
  frame: frameSchema,
  subject: subjectSchema,
  result: scoreTableSchema,
  scale: scaleSchema,
  compared: z.array(comparedIndexSchema),
  target: decimal.nullable(),
  /** How many indicators stand above, at and below the self-assessment; null where nothing is compared. */
  difference: z.strictObject({ raised: count, same: count, lowered: count }).nullable(),
  /** What the institution says of itself; false: what came of it outside. */
  isSelfAssessment: z.boolean(),
  /** The institution wrote it, from what the letters of the ministry say: the ministry's own report is another paper. */
  isRecorded: z.boolean(),
  /** Ringkasan, in the assessors' words; may be empty. */
  summary: z.string().max(20_000),
  indicators: z.array(judgedIndicatorSchema),
  recommendations: z.array(recommendationSchema),
  /** In the words of whoever reviewed; of an aspect that is not there, the lists that follow from the values are all there is. */
  words: z.array(aspectWordsSchema),
  /** The indicators whose values were consolidated without a mark of the review, and why; left out: none. */
  unmarked: leftSchema.optional(),
  /** What a letter has set after that, and why it was published without a mark. */
  setSince: leftSchema.optional(),
  signatories: z.array(signatorySchema).min(1).max(8),
})

export type Report = z.infer<typeof reportSchema>
export type ReportScale = z.infer<typeof scaleSchema>
