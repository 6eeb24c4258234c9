import { z } from '@hono/zod-openapi'

const person = z.object({ id: z.uuid(), name: z.string() })

const noteSchema = z.union([z.string(), z.number().int(), z.null(), z.array(z.string())])

/** A reference or a difference as the entry keeps it; which there are depends on the operation. */
const notesSchema = z.record(z.string(), z.array(z.record(z.string(), noteSchema))).openapi({
  description:
    'By kind: `actions`, `changes`, `members`, `invitations`, `unitChanges`, `openedRounds`, `withdrawnRounds`, `uploads`, `suggestions`; `apiTokens`: with which token a program came',
})

const ratedSchema = z.object({ before: z.string().nullable(), value: z.string().nullable() }).openapi({
  description: 'What a rating said before and says now, read from the actions that the entry refers to',
})

export const auditEntrySchema = z
  .object({
    number: z.number().int(),
    position: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'In the sealed chain; null: sealed within seconds' }),
    at: z.iso.datetime(),
    operation: z.string().openapi({
      description:
        'The operationId of what was asked; `operator.…`: a command on the server; `server.…`: what the server did by itself, such as putting a text into the history in its author’s name',
      example: 'rateIndicator',
    }),
    outcome: z.enum(['done', 'refused']),
    requestId: z.string().nullable(),
    erased: z.boolean().openapi({ description: 'Who and what were erased by law; that it happened stays' }),
    actor: person.nullable(),
    onBehalfOf: person.nullable(),
    address: z.string().nullable().openapi({ description: 'From where' }),
    subject: z
      .record(z.string(), z.string())
      .openapi({ description: 'The parameters of the request’s address' }),
    code: z.string().nullable().openapi({ description: 'Why it was refused' }),
    notes: notesSchema,
    year: z.number().int().nullable().openapi({ description: 'Of the round that it is about' }),
    rated: ratedSchema.nullable(),
  })
  .openapi('AuditEntry', { description: 'One thing that was done, seen or refused, and who stood behind it' })

export const auditEntriesSchema = z
  .object({
    entries: z.array(auditEntrySchema).openapi({ description: 'The newest first' }),
    next: z
      .number()
      .int()
      .nullable()
      .openapi({ description: '`before` of the next page; null: this is the last' }),
  })
  .openapi('AuditEntries', { description: 'A page of the log of an institution' })

export const auditPersonSchema = person.openapi('AuditPerson', {
  description: 'Somebody who stands in the log',
})

const instantText = z.iso.datetime({ offset: true })

export const auditQuerySchema = z.object({
  person: z.uuid().optional().openapi({ description: 'Who did it, or on whose behalf' }),
  operations: z
    .string()
    .regex(/^[\w.]+(,[\w.]+)*$/)
    .max(4000)
    .optional()
    .openapi({ description: 'Names of operations, separated by commas' }),
  object: z.string().min(1).max(100).optional().openapi({
    description: 'What it was about: a value of its address, such as the code of an indicator',
    example: '11',
  }),
  outcome: z.enum(['done', 'refused']).optional(),
  from: instantText.optional(),
  to: instantText.optional().openapi({ description: 'Before this instant' }),
  before: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .openapi({ description: 'Entries with a lower number' }),
  limit: z
    .string()
    .regex(/^([1-9]\d{0,2}|1000)$/)
    .optional()
    .openapi({ description: '100 when left out, 1000 at most' }),
})
