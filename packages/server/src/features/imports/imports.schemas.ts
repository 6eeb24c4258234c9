import { z } from '@hono/zod-openapi'
import { editionIdSchema } from '../instruments/instruments.schemas.ts'
import { newRoundSchema } from '../rounds/rounds.schemas.ts'

const importKindSchema = z.enum(['ratings', 'published_results']).openapi('ImportKind', {
  description:
    'Nilai indikator (the files that `undagi score` reads), or hasil terbitan (those of `undagi audit-table`)',
})

const importStateSchema = z.enum(['previewed', 'applied', 'undone', 'discarded']).openapi('ImportState', {
  description: 'Uploaded and not applied yet, applied, applied and taken back, thrown away',
})

export const institutionImportsParams = z.object({ institutionId: z.uuid() })
export const importParams = institutionImportsParams.extend({ importId: z.uuid() })

export const uploadQuery = z.strictObject({
  kind: importKindSchema,
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(200)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/)
    .openapi({ description: 'As the person knows it; history names it', example: 'nilai-2022.csv' }),
  editionId: editionIdSchema.optional().openapi({
    description:
      'The edition that the table is made for, its newest revision; left out: recognised by the columns',
  }),
  year: z
    .string()
    .regex(/^20\d\d$/)
    .optional()
    .openapi({ description: 'Of a published table without a column for it', example: '2023' }),
})

const editionNameSchema = z.object({ id: z.string(), revision: z.number().int(), shortName: z.string() })

const instantSchema = z.iso.datetime({ offset: true })

const countsSchema = z.object({
  rows: z.number().int().openapi({ description: 'Rows of the file that changed something' }),
  values: z.number().int().openapi({ description: 'Ratings written, or published rows' }),
  openedRounds: z.number().int(),
})

export const importSchema = z
  .object({
    id: z.uuid(),
    kind: importKindSchema,
    state: importStateSchema,
    fileName: z.string(),
    edition: editionNameSchema,
    rows: z.number().int().openapi({ description: 'Rows of the file' }),
    uploadedByName: z.string(),
    uploadedAt: instantSchema,
    appliedByName: z.string().nullable(),
    appliedAt: instantSchema.nullable(),
    undoneByName: z.string().nullable(),
    undoneAt: instantSchema.nullable(),
    counts: countsSchema.nullable().openapi({ description: 'What applying did; null: not applied' }),
    isMine: z.boolean().openapi({ description: 'Whether this person uploaded it, and so may see its rows' }),
  })
  .openapi('Import', { description: 'One table that was brought in, and what became of it' })

const namedSchema = z.object({ id: z.string(), name: z.string() })

const rowStatusSchema = z
  .enum([
    'adds',
    'changes',
    'same',
    'undecided',
    'left_out',
    'not_yours',
    'other_edition',
    'sent',
    'clash',
    'not_assessor',
  ])
  .openapi('ImportRowStatus', {
    description:
      'What applying does with a row. undecided, other_edition, sent, clash and not_assessor must be settled first; not_yours and left_out are passed over',
  })

const previewRowSchema = z
  .object({
    line: z.number().int().openapi({ description: 'Row of the file as a person counts it' }),
    name: z.string().openapi({ description: 'The institution as the file writes it' }),
    year: z.number().int(),
    status: rowStatusSchema,
    to: namedSchema.nullable().openapi({ description: 'The institution it is about' }),
    candidates: z.array(namedSchema).openapi({ description: 'Whom an undecided row may be about' }),
    differences: z.array(
      z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
    unchanged: z.number().int().openapi({ description: 'Values of the row that stand already' }),
    notes: z
      .array(z.string())
      .openapi({ description: 'What a person should know about the row, in Indonesian' }),
  })
  .openapi('ImportRow', { description: 'One row of the file against what stands now' })

const openingSchema = newRoundSchema
  .pick({ year: true, name: true, kind: true, assessmentDate: true })
  .openapi('RoundOpening', {
    description: 'A round that the import opens for everyone who has rows of that year',
  })

export const importPreviewSchema = z
  .object({
    import: importSchema,
    preview: z.string().openapi({
      description:
        'A digest of everything below; applying sends it back and is refused when it no longer holds',
    }),
    notices: z.array(z.string()).openapi({ description: 'What a person should know about the file' }),
    choosable: z.array(namedSchema).openapi({
      description: 'Institutions that rows of ratings may be about; empty for published results',
    }),
    openings: z.array(openingSchema.extend({ institutions: z.number().int() })).openapi({
      description: 'Years without a round, with a proposal for each',
    }),
    rows: z.array(previewRowSchema),
  })
  .openapi('ImportPreview', { description: 'What applying an import would do, row by row' })

export const choicesBodySchema = z
  .strictObject({
    choices: z
      .array(z.strictObject({ line: z.number().int().min(1), to: z.string().max(120).nullable() }))
      .min(1)
      .max(10_000)
      .openapi({
        description:
          'Which institution a row is about (its id, or the id in the official register); null: pass over it',
      }),
  })
  .openapi('ImportChoices', {
    description: 'What a person decided about rows; others keep what was decided before',
  })

export const applicationSchema = z
  .strictObject({
    expectedPreview: z.string().min(1).max(100),
    openings: z.array(openingSchema.strict()).max(50),
  })
  .openapi('ImportApplication', {
    description: 'The preview that was seen, and the rounds to open as confirmed',
  })

export const undoPreviewSchema = z
  .object({
    preview: z
      .string()
      .openapi({ description: 'Undoing sends it back and is refused when it no longer holds' }),
    restores: z.number().int().openapi({ description: 'Ratings that go back to what stood before' }),
    removes: z.number().int().openapi({ description: 'Published rows that go' }),
    withdraws: z.array(z.object({ institution: namedSchema, year: z.number().int() })).openapi({
      description: 'Rounds that the import opened and nobody has worked in since',
    }),
    keeps: z
      .array(
        z.object({
          institution: namedSchema,
          year: z.number().int(),
          code: z.string(),
          value: z.string().nullable(),
          byName: z.string(),
          at: instantSchema,
        }),
      )
      .openapi({ description: 'Ratings that somebody changed later: they stay' }),
  })
  .openapi('ImportUndoPreview', { description: 'What undoing an import would do' })

export const undoSchema = z
  .strictObject({ expectedPreview: z.string().min(1).max(100) })
  .openapi('ImportUndo', { description: 'The preview of the undoing that was seen' })
