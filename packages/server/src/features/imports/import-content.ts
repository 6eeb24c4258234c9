import { z } from 'zod'

/** What stands in the JSONB columns of an import, parsed at that door. */
const place = { line: z.number().int(), name: z.string(), year: z.number().int() }

export const ratingRowSchema = z.strictObject({
  ...place,
  /** By indicator, as exact texts; an empty cell is left out: it changes nothing. */
  ratings: z.record(z.string(), z.string()),
})

export const publishedRowSchema = z.strictObject({
  ...place,
  section: z.string().nullable(),
  category: z.string().nullable(),
  groups: z.record(z.string(), z.string().nullable()),
  index: z.string().nullable(),
  predicate: z.string().nullable(),
  /** What cannot be in this row, as the audit words it. */
  findings: z.array(z.string()),
})

export type RatingTableRow = z.infer<typeof ratingRowSchema>
export type PublishedTableRow = z.infer<typeof publishedRowSchema>

/** By line: the id of the institution that a person chose, or null where the row is left out. */
export const choicesSchema = z.record(z.string(), z.string().nullable())
export type Choices = z.infer<typeof choicesSchema>

export const noticesSchema = z.array(z.string())

const countsSchema = z.strictObject({
  rows: z.number().int(),
  values: z.number().int(),
  openedRounds: z.number().int(),
})

/** What applying did: enough to undo it. */
export const outcomeSchema = z.strictObject({
  counts: countsSchema,
  actions: z.array(
    z.strictObject({
      assessmentId: z.string(),
      institutionId: z.string(),
      first: z.number().int(),
      last: z.number().int(),
    }),
  ),
  opened: z.array(
    z.strictObject({
      roundId: z.string(),
      assessmentId: z.string(),
      institutionId: z.string(),
      year: z.number().int(),
    }),
  ),
})

export type Outcome = z.infer<typeof outcomeSchema>
