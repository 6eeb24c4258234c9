import { z } from '@hono/zod-openapi'
import { practices } from '@undagi/maturity'
import { lineSchema } from '../../../platform/http/line.schemas.ts'
import { documentKindSchema } from '../../evidence/evidence.schemas.ts'
import { assessmentParams, awaitedDocumentSchema } from '../contributions.schemas.ts'
import { rowOutcomes } from './plan-return.ts'

export const kitParams = assessmentParams.extend({ unitId: z.uuid() })
export const returnParams = assessmentParams.extend({ returnId: z.uuid() })
export const returnQuery = z.object({
  fileName: z.string().trim().min(1).max(255).openapi({ description: 'As its sender calls it' }),
})

const countSchema = z.number().int()
const instantSchema = z.iso.datetime({ offset: true })

const kitSayingSchema = z
  .object({
    applies: z.boolean().nullable().openapi({ description: 'Null: not said' }),
    practice: z.enum(practices).nullable(),
    text: z.string(),
  })
  .openapi('KitSaying', { description: 'What is said to one question, in a workbook or in Undagi' })

const rowSchema = z
  .object({
    requestId: z.uuid(),
    indicatorCode: z.string(),
    indicatorName: z.string(),
    question: z.string(),
    line: countSchema.nullable().openapi({ description: 'Of the sheet; null: its row is gone' }),
    outcome: z.enum(rowOutcomes).openapi({
      description:
        'unchanged, same (both say it), workbook (only it was changed), online (only Undagi was), conflict; faulty: no answer; confirmed, withdrawn: differs and is not taken',
    }),
    theirs: kitSayingSchema.nullable().openapi({ description: 'In the workbook; null: nothing' }),
    ours: kitSayingSchema.openapi({ description: 'In Undagi now' }),
    oursBy: z.object({ name: z.string(), at: instantSchema }).nullable(),
    oursIsDraft: z
      .boolean()
      .openapi({ description: 'Somebody of the unit is typing it, and has not sent it' }),
    seenRevision: countSchema,
    seenDraftVersion: countSchema,
    faults: z.array(z.string()).openapi({ description: 'With sheet and cell' }),
  })
  .openapi('KitReturnRow', { description: 'One question of a workbook, against what stands in Undagi' })

export const kitReturnSchema = z
  .object({
    id: z.uuid(),
    unitName: z.string(),
    fileName: z.string(),
    filledByName: z.string().openapi({ description: 'As the workbook says; empty: it does not' }),
    returnedByName: z.string(),
    returnedAt: instantSchema,
    rows: z.array(rowSchema),
    documents: z.array(
      awaitedDocumentSchema.extend({
        indicatorCode: z.string(),
        hasArrived: z.boolean().openapi({ description: 'A file of that name is offered for the request' }),
      }),
    ),
    folders: z
      .array(
        z.object({
          requestId: z.uuid(),
          indicatorCode: z.string(),
          name: z.string().openapi({ example: '01 Kebijakan Internal Arsitektur SPBE' }),
          isOpen: z.boolean().openapi({ description: 'False: its question was taken back' }),
          known: z.array(z.string()).openapi({
            description: 'SHA-256 of files that are offered there already: none of them is added twice',
          }),
        }),
      )
      .openapi({ description: 'Where the kit has its files put, one folder for each question' }),
    documentsNoted: z.boolean().openapi({ description: 'They were taken over with an application' }),
    notices: z
      .array(z.string())
      .openapi({ description: 'What to know of how it was read, with sheet and cell' }),
  })
  .openapi('KitReturn', {
    description: 'A workbook that came back: what it would change. Nothing counts until it is applied',
  })

export const kitApplicationSchema = z
  .strictObject({
    rows: z
      .array(
        z.strictObject({
          requestId: z.uuid(),
          seenRevision: z.number().int().min(0),
          seenDraftVersion: z.number().int().min(0),
        }),
      )
      .max(500),
  })
  .openapi('KitApplication', {
    description:
      'Of which questions the answer of the workbook is taken, as both were seen; the others stay as they are',
  })

export const returnedFileSchema = z
  .strictObject({
    requestId: z.uuid().openapi({ description: 'The question whose folder it lay in' }),
    uploadId: z.uuid().openapi({ description: 'The file, arrived whole' }),
    kind: documentKindSchema,
    title: lineSchema(300).min(1),
    number: lineSchema(100).min(1).nullable(),
    dated: z.iso
      .date()
      .regex(/^(19|20|21)/)
      .nullable(),
  })
  .openapi('ReturnedKitFile', {
    description: 'A file out of the folder of a kit, to be offered for the indicator of its question',
  })

export const offeredFileSchema = z
  .object({
    outcome: z.enum(['offered', 'already']).openapi({
      description: '`already`: the very bytes were offered there before, and are not a second time',
    }),
  })
  .openapi('OfferedKitFile', { description: 'What became of a file out of the folder of a kit' })
